using NodaTime;
using ValueLedger.Core.Entries;
using static ValueLedger.Core.Tests.Entries.EntryDrafts;

namespace ValueLedger.Core.Tests.Entries;

public sealed class SameContentTests
{
    private static readonly EntryDraft Sent = Right with
    {
        Evidence = Documents(
            new EvidenceItemDraft
            {
                Title = "Sheet",
                Uri = "https://example.org/sheet.pdf",
                Sha256 = new string('a', 64),
            }
        ),
    };

    [Fact]
    public void The_same_sent_again_with_defaults_filled_in_is_the_same()
    {
        Assert.True(Same(Sent, Sent with { Quantity = 2.500m, StartDate = Sent.Date }));
        Assert.True(
            Same(
                Sent with
                {
                    Evidence = null,
                },
                Sent with
                {
                    Evidence = new EvidenceDraft { Grade = EvidenceGrade.SelfReported, Items = [] },
                }
            )
        );
        Assert.True(
            Same(
                Sent,
                Sent with
                {
                    Evidence = Documents(
                        new EvidenceItemDraft
                        {
                            Title = "Sheet",
                            Uri = "https://example.org/sheet.pdf",
                            Sha256 = new string('A', 64),
                        }
                    ),
                }
            )
        );
    }

    [Fact]
    public void Any_other_member_makes_other_content()
    {
        EntryDraft[] others =
        [
            Sent with
            {
                Programme = "gardens",
                Team = null,
            },
            Sent with
            {
                Measure = "volunteer-days",
            },
            Sent with
            {
                Quantity = 2.6m,
            },
            Sent with
            {
                Date = A.Day("2015-12-06"),
            },
            Sent with
            {
                StartDate = A.Day("2015-12-04"),
            },
            Sent with
            {
                StartTime = new LocalTime(9, 0),
            },
            Sent with
            {
                EndTime = new LocalTime(9, 0),
            },
            Sent with
            {
                Party = null,
            },
            Sent with
            {
                Team = "anyone",
            },
            Sent with
            {
                Contributor = "v-0194",
            },
            Sent with
            {
                Reference = "other",
            },
            Sent with
            {
                Note = null,
            },
            Sent with
            {
                Evidence = Sent.Evidence! with { Grade = EvidenceGrade.SystemRecorded },
            },
            Sent with
            {
                Evidence = Sent.Evidence with { Items = [] },
            },
            Sent with
            {
                Evidence = Documents(
                    new EvidenceItemDraft
                    {
                        Title = "Other sheet",
                        Uri = "https://example.org/sheet.pdf",
                        Sha256 = new string('a', 64),
                    }
                ),
            },
        ];
        Assert.All(others, other => Assert.False(Same(Sent, other)));
    }

    [Fact]
    public void Erased_texts_are_not_held_against_it_but_hashes_and_grade_are()
    {
        var recorded = Sent.Accepted();
        var erased = recorded with
        {
            Note = null,
            Evidence = recorded.Evidence with { Items = [new EvidenceItem { Sha256 = new string('a', 64) }] },
        };
        Assert.True(erased.HasSameContentAs(recorded, textsWereErased: true));
        Assert.False(erased.HasSameContentAs(recorded, textsWereErased: false));
        Assert.False(erased.HasSameContentAs((Sent with { Quantity = 3 }).Accepted(), textsWereErased: true));
        Assert.False(erased.HasSameContentAs((Sent with { Evidence = Documents() }).Accepted(), textsWereErased: true));
        Assert.False(
            erased.HasSameContentAs(
                (Sent with { Evidence = Sent.Evidence! with { Grade = EvidenceGrade.SelfReported } }).Accepted(),
                textsWereErased: true
            )
        );
    }

    [Fact]
    public void What_was_doubted_and_the_import_it_came_with_are_no_content()
    {
        var recorded = Sent.Accepted() with { Doubts = Doubts.OverlapsAnotherEntry, Import = 9 };
        Assert.True(recorded.HasSameContentAs(Sent.Accepted(), textsWereErased: false));
        Assert.True(Sent.Accepted().HasSameContentAs(recorded, textsWereErased: false));
        Assert.False(recorded.HasSameContentAs((Sent with { Quantity = 3 }).Accepted(), textsWereErased: false));
    }

    [Fact]
    public void A_reversal_is_in_no_doubt_and_of_no_import()
    {
        var reversal = (Sent.Accepted() with { Doubts = Doubts.OverlapsAnotherEntry, Import = 9 }).Reversed("entered twice");
        Assert.Equal((Doubts.None, null), (reversal.Doubts, reversal.Import));
    }

    [Fact]
    public void A_reversal_is_the_the_entry_with_the_quantity_negated_and_neither_reference_nor_texts()
    {
        var entry = (
            Sent with
            {
                StartDate = A.Day("2015-12-01"),
                StartTime = new LocalTime(8, 30),
                EndTime = new LocalTime(9, 30),
            }
        ).Accepted();
        var reversal = entry.Reversed("entered twice");
        Assert.Equal(-2.5m, reversal.Quantity.ToDecimal());
        Assert.Equal((null, null, "entered twice"), (reversal.Reference, reversal.Note, reversal.Reason));
        Assert.Equal(EvidenceGrade.SupervisorConfirmed, reversal.Evidence.Grade);
        Assert.Empty(reversal.Evidence.Items);
        Assert.Equal(
            entry,
            reversal with
            {
                Quantity = entry.Quantity,
                Reference = entry.Reference,
                Note = entry.Note,
                Reason = null,
                Evidence = entry.Evidence,
            }
        );
    }

    private static bool Same(EntryDraft recorded, EntryDraft sent) =>
        recorded.Accepted().HasSameContentAs(sent.Accepted(), textsWereErased: false);
}
