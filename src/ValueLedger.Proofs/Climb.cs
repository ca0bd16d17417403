namespace ValueLedger.Proofs;

/// <summary>The path from a node to the root: the pair fn and sn of RFC 9162 sections 2.1.3.2 and 2.1.4.2.</summary>
internal struct Climb(ulong node, ulong lastNode)
{
    private ulong _node = node;
    private ulong _lastNode = lastNode;

    public readonly bool IsAtTheTop => _lastNode == 0;

    /// <summary>Whether the next node of the proof is on the left: of a right child, or of a last node that has no sibling.</summary>
    public readonly bool HasItsNextOnTheLeft => IsRightChild || _node == _lastNode;

    private readonly bool IsRightChild => (_node & 1) == 1;

    /// <summary>Goes up past the sibling just used, first skipping the levels at which a last node has no sibling.</summary>
    public void Rise()
    {
        while (HasItsNextOnTheLeft && !IsRightChild && _node != 0)
            RiseOneLevel();
        RiseOneLevel();
    }

    /// <summary>Goes up to the largest complete subtree that ends with this node.</summary>
    public void RiseWhileRightChild()
    {
        while (IsRightChild)
            RiseOneLevel();
    }

    private void RiseOneLevel()
    {
        _node >>= 1;
        _lastNode >>= 1;
    }
}
