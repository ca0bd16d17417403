// Generated from openapi/valueledger-v1.json by `npm run generate`; do not edit.

import type { DecimalInput, DecimalText } from "../decimals.js";
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the server alive?
         * @description Answers as soon as the process serves HTTP.
         */
        get: operations["GetLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can the server answer?
         * @description Reads the ledger and waits for its writer before it answers. The answer gives the database engine and its version, and warns if the clock is behind the last record, or if a witness has seen another log than the one here. The request is refused if nothing can be recorded any more.
         */
        get: operations["GetReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List allocations
         * @description Lists them in the order of their codes. Needs the scope `entries:read`.
         */
        get: operations["ListAllocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Allocations as CSV
         * @description All allocations, one in a row, in the order of their codes, as RFC 4180 CSV in UTF-8 with a header row. Needs the scope `entries:read`.
         */
        get: operations["ExportAllocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an allocation
         * @description Shows the allocation with a code, as it is now. Needs the scope `entries:read`.
         */
        get: operations["GetAllocation"];
        /**
         * Register or replace an allocation
         * @description Creates (201) or replaces (200) the allocation with a code. Send If-Match to replace only a version that you know, and If-None-Match: * to create but never replace. Needs the scope `catalogue:write`.
         */
        put: operations["PutAllocation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compute an appraisal
         * @description Present values, ratios, payback, who pays and who gains. Every figure is either a number, or an object with a range for the figure. Currency and parties are only labels; rates, schedules and series are looked up. Needs the scope `summaries:read`.
         */
        post: operations["Appraise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appraisals/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare options
         * @description A summary table of appraisals of the same currency, base year and schedule, each also less business as usual, and the values at which the order of two options turns. Needs the scope `summaries:read`.
         */
        post: operations["CompareOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List assets
         * @description Lists them in the order of their codes. Needs the scope `entries:read`.
         */
        get: operations["ListAssets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Assets as CSV
         * @description All assets, one in a row, in the order of their codes, as RFC 4180 CSV in UTF-8 with a header row. Needs the scope `entries:read`.
         */
        get: operations["ExportAssets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an asset
         * @description Shows the asset with a code, as it is now. Needs the scope `entries:read`.
         */
        get: operations["GetAsset"];
        /**
         * Register or replace an asset
         * @description Creates (201) or replaces (200) the asset with a code. Send If-Match to replace only a version that you know, and If-None-Match: * to create but never replace. Needs the scope `catalogue:write`.
         */
        put: operations["PutAsset"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Summarise assets
         * @description What assets offer in a period, what of it the entries that name them used, and what is unused, in quantities and in money; and each need with the assets of a wanted kind in the same area. Needs the scope `summaries:read`.
         */
        get: operations["GetAssetSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List samples
         * @description Samples of all statements with what their findings say, in the order of drawing and without their entries. A page has at most 20. Needs the scope `audit:read`.
         */
        get: operations["ListSamples"];
        put?: never;
        /**
         * Draw a sample
         * @description Draws entries of a line of a published statement: by monetary units, or by count. The start comes from the root of a checkpoint that the auditor holds and from a nonce that the auditor chose after that, so that anybody can draw the same again. Whoever prepared or published the statement is refused. Needs the scope `audit:write`.
         */
        post: operations["DrawSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/samples/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a sample
         * @description The entries that were drawn, what was found about each, and the upper limit once all of them have a finding. Needs the scope `audit:read`.
         */
        get: operations["GetSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/samples/{id}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The entries of a sample as CSV
         * @description The entries that were drawn, one in a row, in the order of the log, with what was found. RFC 4180 in UTF-8 with a header row. Needs the scope `audit:read`.
         */
        get: operations["ExportSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/samples/{id}/items/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an entry of a sample
         * @description What was recorded and what was found. Needs the scope `audit:read`.
         */
        get: operations["GetSampleItem"];
        /**
         * Record a finding
         * @description Records what the entry should be. A finding sent again is a later record, and the last one counts; the log keeps all of them. The same finding again records nothing. Needs the scope `audit:write`.
         */
        put: operations["PutFinding"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/co-production": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show co-production
         * @description The programmes by Co (co-commissioning, co-design, co-delivery, co-assessment) and by step of the co-production star, with citizens' hours, what they and all inputs were worth in a period, and whom the benefits reach. Needs the scope `summaries:read`.
         */
        get: operations["GetCoProduction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contributors
         * @description Lists them in the order of their codes. Needs the scope `entries:read`.
         */
        get: operations["ListContributors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributors.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contributors as CSV
         * @description All contributors, one in a row, in the order of their codes, as RFC 4180 CSV in UTF-8 with a header row. Needs the scope `entries:read`.
         */
        get: operations["ExportContributors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributors/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a contributor
         * @description Shows the contributor with a code, as it is now. Needs the scope `entries:read`.
         */
        get: operations["GetContributor"];
        /**
         * Register or replace a contributor
         * @description Creates (201) or replaces (200) the contributor with a code. Send If-Match to replace only a version that you know, and If-None-Match: * to create but never replace. Needs the scope `catalogue:write`.
         */
        put: operations["PutContributor"];
        post?: never;
        /**
         * Erase a contributor
         * @description Erases the contributor's team and quintile for good. With `texts=true` it also erases notes, reasons, services, evidence titles and evidence uris of all their entries, of corrections and decisions about these, and of exchanges in which they gave or received hours. The code and its entries stay, and every figure and proof is still right. Codes that count as the same contributor are erased with it. If the request is sent again, it erases what is left. Needs the scope `catalogue:write`.
         */
        delete: operations["EraseContributor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributors/{code}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count a contributor as another one
         * @description When one person has two codes, the one in the path counts as the one in `into` from now on: people are counted once, hours of both are grouped under `into`, and the team and quintile of `into` count. Entries keep the code that they name, and new entries may name either. Figures as known earlier do not change. Needs the scope `catalogue:write`.
         */
        post: operations["MergeContributor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributors/{code}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A contributor's merges
         * @description Every merge of the contributor into another one and of others into it, in the order of recording, also those that were undone. Needs the scope `entries:read`.
         */
        get: operations["ListContributorMerges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributors/{code}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count a contributor on its own again
         * @description Undoes a merge, for figures as known from now on. The answer is the merge that was undone. Needs the scope `catalogue:write`.
         */
        post: operations["UnmergeContributor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributors/{code}/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A contributor's years
         * @description Hours, number of entries, and first and last day of each calendar year in which entries name the contributor, as known at a moment. Entries of every code that counts as the same contributor are included. Needs the scope `entries:read`.
         */
        get: operations["GetContributorYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List entries
         * @description Lists entries and reversals that count or, with suspended=true, the entries that are in suspense, in the order in which they were recorded. Needs the scope `entries:read`.
         */
        get: operations["ListEntries"];
        put?: never;
        /**
         * Record an entry
         * @description Records a quantity of a measure on a day. If the same content is sent again with the same reference, no second entry is recorded and the answer is the existing one (200). Needs the scope `entries:write`.
         */
        post: operations["RecordEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries as CSV
         * @description Every entry that matches the filters, as CSV (RFC 4180) in UTF-8 with a header row. The file can be imported again unchanged. Opening balances of time banks are not entries and have their own file: /v1/timebanks/{programme}/opening-balances.csv. Needs the scope `entries:read`.
         */
        get: operations["ExportEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries.journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries as plain-text accounting
         * @description Every entry that matches the filters as a transaction in hledger's journal format (https://hledger.org), with rates as prices and the balance of every account at the end of each month. Opening balances of time banks are in it too. Shares, ratings and levels do not add up, so their readings are only in comments. Needs the scope `entries:read`.
         */
        get: operations["ExportJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an entry
         * @description Shows an entry or reversal, and whether it was reversed, replaced, released or rejected. Needs the scope `entries:read`.
         */
        get: operations["GetEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct an entry
         * @description Reverses an entry and records its replacement in one step; the answer is the replacement. Needs the scope `entries:write`.
         */
        post: operations["CorrectEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grade the evidence for an entry anew
         * @description Gives an entry another grade of evidence, or adds documents, from now on. It is a record of its own: figures and statements as known earlier do not change. The answer is the entry. Needs the scope `entries:write`.
         */
        post: operations["ReGradeEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject an entry in suspense
         * @description Keeps an entry in suspense out of every figure for good. The answer is the entry. Needs the scope `entries:release`.
         */
        post: operations["RejectEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release an entry from suspense
         * @description Lets an entry in suspense count in every figure from then on; figures as known earlier do not change. The answer is the entry. Needs the scope `entries:release`.
         */
        post: operations["ReleaseEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverse an entry
         * @description Records an entry with the opposite quantity. The reversed entry is left out of every figure from then on; figures as known earlier do not change. Needs the scope `entries:write`.
         */
        post: operations["ReverseEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Erase an entry's free text
         * @description Erases the note, reason, service, evidence titles and evidence uris of an entry for good, the reason of its release or rejection, reasons and documents of later grades, and what auditors noted. Figures, proofs and codes stay. Needs the scope `entries:write`.
         */
        delete: operations["EraseEntryText"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record up to 1,000 entries
         * @description Records all of them or none. Needs the scope `entries:write`.
         */
        post: operations["RecordEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entries/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow changes of entries
         * @description Lists every change of an entry, in the order of the changes: recorded, suspended, released, rejected, reversed, re-graded, text-erased. Each change comes with the entry as it is after the change. The entries of an import come together when the import is closed. If you keep the last change for each entry id, and leave out entries whose last change is suspended or rejected, you have what /v1/entries lists; valuations are worked out again. Opening balances of time banks are not entries. They come in the same order as balances-brought-along and balances-taken-back, with openingBalances and without an entry; an answer has at most 20 of them. If you add the opening balances that still count to the exchanges that you kept, you have the balance of every member. Ask again later with the next of the last answer: you miss nothing and get nothing twice. Needs the scope `entries:read`.
         */
        get: operations["FollowEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the entries of a document
         * @description Hashes any file of up to 256 MiB, and answers which entries have it as evidence, at most 1,000. The file is not kept, and nothing is recorded. Needs the scope `entries:read`.
         */
        post: operations["CheckEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import-maps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List saved maps
         * @description Lists the saved maps by name. Each says which column of an entry a header of the organisation's files means. Needs the scope `entries:read`.
         */
        get: operations["ListImportMaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import-maps/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a saved map
         * @description Shows which columns of an entry the headers of a file mean. Needs the scope `entries:read`.
         */
        get: operations["GetImportMap"];
        /**
         * Save a map
         * @description Saves under a name how files of a kind are read and which columns of an entry their headers mean, or replaces the map saved under that name. Needs the scope `entries:write`.
         */
        put: operations["PutImportMap"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description Lists running imports and those of the last thirty days, the latest first. Needs the scope `entries:read`.
         */
        get: operations["ListImports"];
        put?: never;
        /**
         * Import a file
         * @description Takes a file of entries of any length: `text/csv` with a header, `application/x-ndjson` with one entry per line, or a sheet of an Excel workbook (.xlsx) or an OpenDocument spreadsheet (.ods). Each row is checked like a single entry. A small file is done with the first answer (200). A long one continues in the background (202), and the address in `Location` shows how far it is. Needs the scope `entries:write`.
         */
        post: operations["SendImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an import
         * @description Shows how far an import is, or its result. The result is kept for thirty days. Needs the scope `entries:read`.
         */
        get: operations["GetImport"];
        put?: never;
        post?: never;
        /**
         * Cancel an import
         * @description Stops an import before it records anything; nothing of it is then recorded. Once an import has begun to record, it finishes within seconds and can no longer be cancelled. Needs the scope `entries:write`.
         */
        delete: operations["CancelImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the problems of a file
         * @description Each problem with its row number as a spreadsheet shows it, its column, its code, what was found and what was expected. Needs the scope `entries:read`.
         */
        get: operations["ListImportProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/problems.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Problems of a file as CSV
         * @description The same list as a table: row, column, code, found, expected. Needs the scope `entries:read`.
         */
        get: operations["ExportImportProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the rejected rows
         * @description The rejected rows as they were sent, as CSV or lines of JSON like the file, each with its problem in a column or member `problem`. That column or member is ignored when the corrected file is sent again. Needs the scope `entries:read`.
         */
        get: operations["ExportRejectedRows"];
        put?: never;
        post?: never;
        /**
         * Delete the rejected rows
         * @description Deletes the rejected rows of an import for good, together with the parts of them quoted in its problems. The row numbers, columns and codes stay. Otherwise the rows are deleted after thirty days, with everything else that is kept of an import. Needs the scope `entries:write`.
         */
        delete: operations["DeleteRejectedRows"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back an import
         * @description Reverses every entry of an import that still counts, each with a record of its own, and rejects those in suspense, which needs the scope `entries:release` as well. It takes a few hundred entries at a time. If the answer does not arrive, send the request again: it goes on where it stopped, and nothing is reversed twice. An entry that was corrected since stays corrected, because its replacement is not of the file. Needs the scope `entries:write`.
         */
        post: operations["ReverseImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at a file before importing it
         * @description Guesses which sheet of a workbook has entries, what the columns are and which settings read them, and shows the first ten rows as they would be recorded and the query string that imports the file so. Nothing is recorded. An import itself never guesses. Needs the scope `entries:write`.
         */
        post: operations["PreviewImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/sheet.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a sheet as CSV
         * @description The rows of a sheet of a workbook as CSV, each cell as an import reads it, and each row under the number that a spreadsheet shows. Whoever corrects cells sends the rows as `text/csv`. Nothing is recorded. Needs the scope `entries:write`.
         */
        post: operations["ReadSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a template
         * @description A CSV file with every column and some examples. Needs the scope `entries:read`.
         */
        get: operations["GetImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List keys
         * @description Lists keys in the order in which they were made, including those that no longer work. Needs the scope `keys:manage`.
         */
        get: operations["ListKeys"];
        put?: never;
        /**
         * Make a key
         * @description Makes an API key. Its text is shown only once: if the request is sent again with the same idempotency key, the answer is the same key without its text. A key never has more scopes than the key that makes it. Needs the scope `keys:manage`.
         */
        post: operations["CreateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a key
         * @description Shows what a key may do and until when, but never its text. Needs the scope `keys:manage`.
         */
        get: operations["GetKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a key
         * @description Stops a key for good, at once or at a future moment. A key that has already stopped stays as it is. The body may be left out. Needs the scope `keys:manage`.
         */
        post: operations["RevokeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a key with a new one
         * @description Makes a key with a new id and secret and the same name and scopes. The old key continues to work until the moment in the request, or until it expires or is revoked. The body may be left out. Needs the scope `keys:manage`.
         */
        post: operations["RotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List links
         * @description Lists links in the order in which they were made, including those that no longer work. Needs the scope `links:manage`.
         */
        get: operations["ListLinks"];
        put?: never;
        /**
         * Make a link
         * @description Makes an address that shows one view to whoever has it, read-only, until it expires or is revoked. Its token is shown only once. Nobody can show what they may not see themselves. Needs the scope `links:manage`.
         */
        post: operations["CreateLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a link
         * @description Shows what a link shows, until when, and how often it was used, but never its token. Needs the scope `links:manage`.
         */
        get: operations["GetLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a link
         * @description Stops a link for good, at once or at a future moment. A link that has already stopped stays as it is. The body may be left out. Needs the scope `links:manage`.
         */
        post: operations["RevokeLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the link in use
         * @description What the link shows with whose token the request is sent, and until when. The page asks for this whenever it is opened with a link, and each time counts. Needs the scope `entries:read`.
         */
        get: operations["GetLinkInUse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/current/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the account of the programme that the link in use shows
         * @description The figures of the programme over the days of the link as a statement that is counted now and not kept, with a simulation of 1,000 runs. Needs the scope `statements:read`.
         */
        get: operations["GetAccountOfLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the log
         * @description Lists records with the exact text that was hashed, in the order of the log and without gaps. Texts that can be erased, such as notes, are in it only as salted hashes. Needs the scope `audit:read`.
         */
        get: operations["ListLogRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/log.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The log as lines of JSON
         * @description The same for all records at once, a record in each line. Needs the scope `audit:read`.
         */
        get: operations["ExportLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/log/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A signed checkpoint
         * @description States the size and the root of the log in a text that the server signs (https://c2sp.org/tlog-checkpoint): origin, size, root, an empty line, the signature. Keep it: when you come back, a consistency proof shows whether the log still begins with it. Other servers that cosigned this checkpoint as witnesses have a line each. Needs the scope `audit:read`.
         */
        get: operations["GetCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/log/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keys of the log
         * @description Shows the origin of the log and the public keys that sign its checkpoints, or did. Compare the key with one that the organisation gave you in another way. Needs the scope `audit:read`.
         */
        get: operations["GetLogKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/log/proofs/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove that the log only grew
         * @description Gives the proof that the log of an earlier checkpoint is the beginning of the log of a later one (RFC 6962 section 2.1.2). Needs the scope `audit:read`.
         */
        get: operations["ProveConsistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/log/proofs/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove that a record is in the log
         * @description Gives the audit path from a record to the root of a checkpoint (RFC 6962 section 2.1.1). Needs the scope `audit:read`.
         */
        get: operations["ProveInclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/log/tile/{level}/{tile}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A tile of the tree
         * @description Gives up to 256 hashes of one level of the tree, 32 bytes each, or with the level entries up to 256 texts of records, each after its length in two bytes (https://c2sp.org/tlog-tiles). The number of the tile is written in groups of three digits, all but the last after an x, such as x001/234; .p/ and a width ask for a tile that is not full. A tile never changes, so keep it as long as you like. Needs the scope `audit:read`.
         */
        get: operations["GetLogTile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List measures
         * @description Lists them in the order of their codes. Needs the scope `entries:read`.
         */
        get: operations["ListMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/measures.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measures as CSV
         * @description All measures, one in a row, in the order of their codes, as RFC 4180 CSV in UTF-8 with a header row. Needs the scope `entries:read`.
         */
        get: operations["ExportMeasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/measures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a measure
         * @description Shows the measure with a code, as it is now. Needs the scope `entries:read`.
         */
        get: operations["GetMeasure"];
        /**
         * Register or replace a measure
         * @description Creates (201) or replaces (200) the measure with a code. Send If-Match to replace only a version that you know, and If-None-Match: * to create but never replace. Needs the scope `catalogue:write`.
         */
        put: operations["PutMeasure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the organisation
         * @description Shows code, name, currency, time zone, standard basis and financial year of the organisation that the key belongs to. Needs the scope `entries:read`.
         */
        get: operations["GetOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the organisation
         * @description Changes name, time zone, standard basis, the beginning of the financial year, or whether statements need two people. Members that are left out stay as they are. Code and currency never change. Needs the scope `catalogue:write`.
         */
        patch: operations["ChangeOrganisation"];
        trace?: never;
    };
    "/v1/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List parties
         * @description Lists them in the order of their codes. Needs the scope `entries:read`.
         */
        get: operations["ListParties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parties.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Parties as CSV
         * @description All parties, one in a row, in the order of their codes, as RFC 4180 CSV in UTF-8 with a header row. Needs the scope `entries:read`.
         */
        get: operations["ExportParties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parties/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a party
         * @description Shows the party with a code, as it is now. Needs the scope `entries:read`.
         */
        get: operations["GetParty"];
        /**
         * Register or replace a party
         * @description Creates (201) or replaces (200) the party with a code. Send If-Match to replace only a version that you know, and If-None-Match: * to create but never replace. Needs the scope `catalogue:write`.
         */
        put: operations["PutParty"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List plans
         * @description Lists them in the order of their codes. Needs the scope `entries:read`.
         */
        get: operations["ListPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Plans as CSV
         * @description All plans, one in a row, in the order of their codes, as RFC 4180 CSV in UTF-8 with a header row. Needs the scope `entries:read`.
         */
        get: operations["ExportPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a plan
         * @description Shows the plan with a code, as it is now. Needs the scope `entries:read`.
         */
        get: operations["GetPlan"];
        /**
         * Register or replace a plan
         * @description Creates (201) or replaces (200) the plan with a code. Send If-Match to replace only a version that you know, and If-None-Match: * to create but never replace. Needs the scope `catalogue:write`.
         */
        put: operations["PutPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List programmes
         * @description Lists them in the order of their codes. Needs the scope `entries:read`.
         */
        get: operations["ListProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Programmes as CSV
         * @description All programmes, one in a row, in the order of their codes, as RFC 4180 CSV in UTF-8 with a header row. Needs the scope `entries:read`.
         */
        get: operations["ExportProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a programme
         * @description Shows the programme with a code, as it is now. Needs the scope `entries:read`.
         */
        get: operations["GetProgramme"];
        /**
         * Register or replace a programme
         * @description Creates (201) or replaces (200) the programme with a code. Send If-Match to replace only a version that you know, and If-None-Match: * to create but never replace. Needs the scope `catalogue:write`.
         */
        put: operations["PutProgramme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{code}/impact-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an impact map
         * @description The last version of a programme's impact map, or the version asked for, with the claims on the outcomes that it shares with other lines and programmes. Needs the scope `entries:read`.
         */
        get: operations["GetImpactMap"];
        /**
         * Record an impact map
         * @description Records the next version (201 for the first, 200 for a later one). Sending the same map again changes nothing. If-Match prevents overwriting somebody else's change; If-None-Match: * records a map only if there is none. Needs the scope `catalogue:write`.
         */
        put: operations["PutImpactMap"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{code}/impact-map/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of an impact map
         * @description The versions of the map and when each was recorded, oldest first. Needs the scope `entries:read`.
         */
        get: operations["ListImpactMapVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rates
         * @description Rates in the order of recording; with 'on', only those in force on that day. Needs the scope `entries:read`.
         */
        get: operations["ListRates"];
        put?: never;
        /**
         * Record a rate
         * @description A recorded rate never changes; a rate recorded later with the same measure, basis and first day replaces it. A rate may be split into components by party; a unit is then worth their sum. Needs the scope `catalogue:write`.
         */
        post: operations["RecordRate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rates.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rates as CSV
         * @description Rates in the order of recording, one in a row, with the columns of a table of rates that is recorded and some more; with components=only one row for each component of a rate. RFC 4180 in UTF-8 with a header row. Needs the scope `entries:read`.
         */
        get: operations["ExportRates"];
        put?: never;
        /**
         * Record a table of rates
         * @description Takes a CSV file of up to 1,000 rates; either all are recorded or none. Columns: measure, basis, amount, unit, effectiveFrom, effectiveTo, priceYear, sourceTitle, sourcePublisher, sourceYear, sourceUrl, sourceStatus, sourceSeenIn, sourceCompleteUntil, licence, confidenceGrade, bound, low, high, distribution, draw. Problems are reported by row and column. A rate that is already recorded in the same form is not recorded again. Needs the scope `catalogue:write`.
         */
        post: operations["RecordRateTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a rate
         * @description The rate with an id. Needs the scope `entries:read`.
         */
        get: operations["GetRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reference packs
         * @description Lists the packs supplied with the product: what each contains, where its figures come from, and when the organisation loaded it. Needs the scope `entries:read`.
         */
        get: operations["ListReferencePacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference-packs/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a reference pack
         * @description Shows what a pack contains, where its figures come from, and when the organisation loaded it. Needs the scope `entries:read`.
         */
        get: operations["GetReferencePack"];
        put?: never;
        /**
         * Load a reference pack
         * @description Records the rates of a pack, with any measures and parties that they need and that do not exist yet; for a pack of series, records that the series are adopted. Everything is recorded in one step. What is already recorded as it is in the pack is left alone. A version is loaded only once; later requests get 200. The body may be left out. Needs the scope `catalogue:write`.
         */
        post: operations["LoadReferencePack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List statements
         * @description Drafts and published statements, in the order of preparation, without their documents. Needs the scope `statements:read`.
         */
        get: operations["ListStatements"];
        put?: never;
        /**
         * Prepare a statement
         * @description Makes a draft for any programmes and period. The answer is the document; the header Location gives its address. The same request with the same knownAt always makes the same document, except that contributors erased since then appear as erased among the quintiles. Needs the scope `statements:write`.
         */
        post: operations["PrepareStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of statements as CSV
         * @description Drafts and published statements, one in a row, in the order of preparation, with the titles that their programmes have now. RFC 4180 in UTF-8 with a header row. Needs the scope `statements:read`.
         */
        get: operations["ExportStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a statement
         * @description The document, byte for byte as it was prepared. Needs the scope `statements:read`.
         */
        get: operations["GetStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A statement as CSV
         * @description Every figure of the document in one table with a fixed list of columns, RFC 4180 in UTF-8 with a header row. `section` gives the place of a row in the document, and `item` its kind: rows of one section whose item is `line` or `rounding` add up to the row `total`; the other rows are parts of the line they name. Columns: `section`, `line`, `item`, `programme`, `code`, `measure`, `title`, `party`, `team`, `inputs`, `class`, `mobilisation`, `stage`, `direction`, `aggregation`, `basis`, `grade`, `quintile`, `category`, `assumption`, `step`, `year`, `month`, `quantity`, `unit`, `entries`, `monthsWithEntries`, `months`, `contributors`, `citizenHours`, `valuedCitizenHours`, `rate`, `rateAmount`, `priceYear`, `value`, `real`, `agencyCost`, `partnerInputs`, `citizenInputs`, `fullSocialCost`, `agencyCostPerUnit`, `fullCostPerUnit`, `agencyCostPerGrossUnit`, `fullCostPerGrossUnit`, `observed`, `grossQuantity`, `deadweightQuantity`, `netQuantity`, `share`, `remaining`, `factor`, `amount`, `beforeFading`, `faded`, `gross`, `net`, `presentValue`, `presentValueBenefits`, `npsv`, `cost`, `fiscal`, `economic`, `social`, `environmental`, `gain`, `transfers`, `numerator`, `denominator`, `ratio`, `bound`, `partial`, `errs`, `agencyCostPartial`, `fullCostPartial`, `agencyCostBound`, `fullCostBound`, `figure`, `low`, `high`, `distribution`, `draw`, `p5`, `p50`, `p95`, `undefinedRuns`, `journalEntries`, `journalQuantity`, `status`, `reason`, `flags`, `lines`, `source`, `publisher`, `sourceYear`, `url`, `seenIn`, `completeUntil`, `licence`, `confidenceGrade`, `from`, `to`, `text`, `weighted`, `growth`, `financedBy`, `quantityBound`, `mean`, `of`, `design`, `planKind`, `planned`, `difference`, `differenceShare`. Needs the scope `statements:read`.
         */
        get: operations["GetStatementTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A statement as a page
         * @description The document for readers: one page without scripts or external files. It prints on A4 with repeated table heads, page numbers and sources. Needs the scope `statements:read`.
         */
        get: operations["GetStatementPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}.pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A statement's audit pack
         * @description One zip file for an auditor who has no access to the ledger: the statement as JSON, page, workbook and table; the records behind it with the texts that were hashed; their proofs against a signed checkpoint; entries, catalogue, rates and impact maps as tables; a signed manifest with the hash of every file; and how-to-check.txt. The command line tool checks it with 'valueledger verify FILE'. Notes, reasons and other texts that can be erased are not in it, but the attributes of contributors are, because the statement counts them. Needs the scope `audit:read`.
         */
        get: operations["GetAuditPack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A statement as a workbook
         * @description The document for tracing figures. Each section has a sheet, and every computed figure is a live formula over the cells of rates, quantities and assumptions, saved with the document's value. Figures that no formula can give (simulations, break-even values, counts of entries) are marked as computed by the server. Needs the scope `statements:read`.
         */
        get: operations["GetStatementWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}/bridge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Explain a difference
         * @description Explains the whole difference between two statements of the same programmes and period, step by step: method, catalogue, reversals, corrections, late entries, re-gradings, rates, assumptions. Each step lists the first 100 records behind it, with the values before and after; the contents of single entries are shown only to a key that may read entries. GET /v1/entries with recordedAfter and recordedBefore lists all entries recorded between two moments. The prior period, other bases, costs per unit, payback, notes and fairness are not compared. Needs the scope `statements:read`.
         */
        get: operations["BridgeStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}/lines/{line}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the entries of a line
         * @description The entries behind a line of a statement, as known at its moment, by programme, measure and day. For a level, only the readings that count; for lines of the control total, every entry. A line of a party lists the inputs it bears and the outcomes it gains from; a note on reversed or suspended entries lists these entries. Each entry is valued on the basis of the line. Needs the scope `entries:read`.
         */
        get: operations["ListLineEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an opinion
         * @description Records what a practitioner concludes about a published statement. Its status shows every opinion, and whether anything recorded since affects it. Whoever prepared or published the statement is refused. Needs the scope `audit:write`.
         */
        post: operations["RecordOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a statement
         * @description Gives a draft the next number and records its hash in the log. It supersedes the last published statement of the same programmes and period. Needs the scope `statements:write`.
         */
        post: operations["PublishStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the status of a statement
         * @description Whether it is published, under which number, which statement supersedes it, whether anything recorded since affects it, and what auditors did with it: samples and opinions. Needs the scope `statements:read`.
         */
        get: operations["GetStatementStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Summarise a period
         * @description The counted entries of a period by group, as known at a moment. Money is rounded once, per figure; citizens' time is valued on one basis. Needs the scope `summaries:read`.
         */
        get: operations["GetSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/summaries.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A summary as CSV
         * @description One row for each measure of each group, with the titles of codes; with totals=only one row for each group, with its totals. Without groupBy the whole is the only group. A figure that is not known is an empty cell, and the column after it or 'flags' says why. RFC 4180 in UTF-8 with a header row. Needs the scope `summaries:read`.
         */
        get: operations["ExportSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List teams
         * @description Lists them in the order of their codes. Needs the scope `entries:read`.
         */
        get: operations["ListTeams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Teams as CSV
         * @description All teams, one in a row, in the order of their codes, as RFC 4180 CSV in UTF-8 with a header row. Needs the scope `entries:read`.
         */
        get: operations["ExportTeams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a team
         * @description Shows the team with a code, as it is now. Needs the scope `entries:read`.
         */
        get: operations["GetTeam"];
        /**
         * Register or replace a team
         * @description Creates (201) or replaces (200) the team with a code. Send If-Match to replace only a version that you know, and If-None-Match: * to create but never replace. Needs the scope `catalogue:write`.
         */
        put: operations["PutTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timebanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List time banks
         * @description Lists the programmes that have members other than the community, in the order of codes, each with the rules for all its members. Needs the scope `entries:read`.
         */
        get: operations["ListTimebanks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timebanks/{programme}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rules of a time bank
         * @description The rules for all members, as known at a moment. Needs the scope `entries:read`.
         */
        get: operations["GetTimebank"];
        /**
         * Set the rules of a time bank
         * @description Records the rules for all members: how many hours they may owe, and whether an exchange beyond that is recorded and flagged, or refused. A member may have their own limit. Needs the scope `catalogue:write`.
         */
        put: operations["PutTimebank"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timebanks/{programme}/exchanges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List exchanges
         * @description Counted exchanges and reversals, in the order of recording; also those in which members of other time banks gave to members of this one. Needs the scope `entries:read`.
         */
        get: operations["ListExchanges"];
        put?: never;
        /**
         * Record an exchange
         * @description Records an entry of the measure 'exchanged-hours' from a giver to a receiver. It can be reversed like any other entry. The receiver may be a member of another time bank of the organisation (receiverProgramme). Sending the same reference with the same content again returns the same exchange (200) and records no second one. Needs the scope `entries:write`.
         */
        post: operations["RecordExchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timebanks/{programme}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members
         * @description All members including the community, in the order of codes, with the hours given and received. Needs the scope `entries:read`.
         */
        get: operations["ListMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timebanks/{programme}/members.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members as CSV
         * @description All members including the community, one in a row, in the order of codes, with the hours given, received and brought along, as known at a moment. RFC 4180 in UTF-8 with a header row. Needs the scope `entries:read`.
         */
        get: operations["ExportMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timebanks/{programme}/members/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a member
         * @description The member with a code, and the hours given, received and brought along. Needs the scope `entries:read`.
         */
        get: operations["GetMember"];
        /**
         * Register or replace a member
         * @description Creates (201) or replaces (200) the member with a code. The first member also registers the measure 'exchanged-hours'. 'community' is a member of every time bank from the beginning. Needs the scope `catalogue:write`.
         */
        put: operations["PutMember"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timebanks/{programme}/members/{code}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A member's statement
         * @description The opening balance, every exchange, balance brought along and reversal of a period, and the closing balance, as known at a moment. Needs the scope `entries:read`.
         */
        get: operations["GetMemberStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timebanks/{programme}/opening-balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List opening balances
         * @description Opening balances in the order of recording, including reversed ones. A page has at most 20. Needs the scope `entries:read`.
         */
        get: operations["ListOpeningBalances"];
        put?: never;
        /**
         * Record opening balances
         * @description Records the balances that up to 1,000 members had in an older system, in one record and against the community. They change only balances: they are not in any summary of value, any count of exchanges or any hours exchanged. Needs the scope `entries:write`.
         */
        post: operations["RecordOpeningBalances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timebanks/{programme}/opening-balances.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Opening balances as CSV
         * @description Every opening balance, one per line, in the order of recording, as RFC 4180 CSV in UTF-8 with a header row. Reversed ones have the id of the reversal in reversedBy. Needs the scope `entries:read`.
         */
        get: operations["ExportOpeningBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timebanks/{programme}/opening-balances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read opening balances
         * @description Opening balances, and whether they were reversed. Needs the scope `entries:read`.
         */
        get: operations["GetOpeningBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timebanks/{programme}/opening-balances/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverse opening balances
         * @description Removes opening balances from every balance known from now on. The answer is the reversed opening balances. Needs the scope `entries:write`.
         */
        post: operations["ReverseOpeningBalances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timebanks/{programme}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Summarise a time bank
         * @description The exchanges of a period and the balances at its end, as known at a moment. The member 'community' is included. Needs the scope `summaries:read`.
         */
        get: operations["GetTimebankSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Lists the webhooks in the order of their codes, without secrets. Needs the scope `webhooks:manage`.
         */
        get: operations["ListWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a webhook
         * @description Shows where messages are sent and whether some wait, but never the secret. Needs the scope `webhooks:manage`.
         */
        get: operations["GetWebhook"];
        /**
         * Register or replace a webhook
         * @description Sends messages about changes of entries from now on to an address, or changes the webhook with this code and switches it on again. A new secret is shown only in this answer. Needs the scope `webhooks:manage`.
         */
        put: operations["PutWebhook"];
        post?: never;
        /**
         * Remove a webhook
         * @description Nothing more is sent, and secrets and deliveries are deleted. The log keeps the record of the address. Needs the scope `webhooks:manage`.
         */
        delete: operations["DeleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{code}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries
         * @description Lists the newest 100 messages, the newest first, with what became of each. A message that was not taken within a day stands as failed. Needs the scope `webhooks:manage`.
         */
        get: operations["ListWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{code}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test message
         * @description Sends a message of the type webhook.test after those that wait. Ask for the deliveries to see what became of it. Needs the scope `webhooks:manage`.
         */
        post: operations["TestWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description How quantities of several days are combined.
         * @enum {string}
         */
        Aggregation: "sum" | "level" | "share" | "mean";
        /** @description How the costs that one programme, the pool, has in common for several are spread over these. */
        Allocation: {
            /** @description Whether it was taken back, so that it no longer spreads anything. */
            archived: boolean;
            /** @description Chosen by the client; never changes. */
            code: string;
            /**
             * Format: date
             * @description First day whose costs are spread, inclusive.
             */
            from: string;
            /** @description In proportion to what. */
            key: components["schemas"]["AllocationKey"];
            /** @description Code of the measure of the key quantity; null for every other key. */
            measure: null | string;
            /** @description Code of the programme under which the shared costs are recorded. */
            pool: string;
            /** @description Codes of the programmes that take part; null for every programme that recorded something in the period and is not a pool itself, and for the key given. */
            programmes: null | string[];
            /** @description The shares of the key given; null for every other key. */
            shares: null | components["schemas"]["AllocationShare"][];
            /** @description Title of the allocation. */
            title: string;
            /**
             * Format: date
             * @description Last day whose costs are spread, inclusive.
             */
            to: string;
        };
        /** @description An allocation as sent, before it is checked. */
        AllocationDraft: {
            /** @description Whether it is taken back, so that it no longer spreads anything. */
            archived?: null | boolean;
            /**
             * Format: date
             * @description First day whose costs are spread, inclusive.
             */
            from: string;
            /** @description In proportion to what: equal parts, the number of entries, the hours of input or the quantity of a measure in the period of the question, or given shares. */
            key: components["schemas"]["AllocationKey"];
            /** @description Code of the measure; required for the key quantity and refused with every other. */
            measure?: null | string;
            /** @description Code of the programme under which the shared costs are recorded. */
            pool: string;
            /** @description Codes of the programmes that take part; when left out, every programme that recorded something in the period and is not a pool itself. Refused with the key given. */
            programmes?: null | string[];
            /** @description What each programme bears; required for the key given and refused with every other. The shares add up to 1. */
            shares?: null | components["schemas"]["AllocationShareDraft"][];
            /** @description Title of the allocation; at most 300 characters. */
            title: string;
            /**
             * Format: date
             * @description Last day whose costs are spread, inclusive.
             */
            to: string;
        };
        /**
         * @description In proportion to what a shared cost is spread.
         * @enum {string}
         */
        AllocationKey: "equal" | "entries" | "hours" | "quantity" | "given";
        /** @description One page of a list. */
        AllocationPage: {
            /** @description In the order of the list. */
            items: components["schemas"]["Allocation"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /** @description The share of a pool's costs that a programme bears. */
        AllocationShare: {
            /** @description Code of the programme. */
            programme: string;
            /** @description 0 to 1. */
            share: DecimalText;
        };
        /** @description The share of a pool's costs that a programme bears, as sent. */
        AllocationShareDraft: {
            /** @description Code of the programme. */
            programme: string;
            /** @description 0 to 1. */
            share: DecimalInput;
        };
        /** @description A share or mean: the numbers of all entries over all who were asked or followed. */
        AnswersLine: {
            /** @description The upper end of that interval. */
            high: DecimalText | null;
            /** @description Why there is no interval; null where there is one. */
            intervalUndefinedReason: null | components["schemas"]["IntervalGap"];
            /** @description The lower end of the interval of 95 %: Wilson's score for a share, mean - 1.959964 s / sqrt(n) for a mean; null with a reason. */
            low: DecimalText | null;
            /** @description The mean of all answers, six decimals; null for a share. */
            mean: DecimalText | null;
            /** @description How many were asked or followed. */
            of: DecimalText;
            /** @description The share, six decimals; null for a mean. */
            share: DecimalText | null;
        };
        /** @description An appraisal as sent, before it is checked. Currency and parties are only labels; named rates, schedules and series are looked up. */
        AppraisalDraft: {
            /** @description The year in whose prices figures are reported: calendar (2013) or financial (2013-14). When left out, nothing is deflated. */
            baseYear?: null | string;
            /** @description The benefits; one with a negative quantity is a loss. */
            benefits?: null | components["schemas"]["BenefitDraft"][];
            /** @description What the problem costs society that the outcome could relieve. */
            burden?: null | components["schemas"]["BurdenDraft"];
            /** @description Tables that correct figures for optimism by their grade of confidence. */
            confidenceTables?: null | components["schemas"]["ConfidenceTableDraft"][];
            /** @description The inputs, from any party. */
            costs?: null | components["schemas"]["CostDraft"][];
            /** @description The currency of every amount, for example GBP. */
            currency: string;
            /** @description How amounts of other price years are converted to prices of the base year. */
            deflator?: null | components["schemas"]["DeflatorDraft"];
            /** @description How much a pound counts for each quintile. When left out, nothing is weighted. */
            distributionalWeights?: null | components["schemas"]["DistributionalWeightsDraft"];
            /** @description What the case brings about that is not in money: at most 20 texts. */
            notInMoney?: null | string[];
            /** @description Name of the discount schedule, or a schedule of your own. Names: green-book (the default: the edition in force), green-book-2026 (the 2026 edition), green-book-2026-sensitivity (its reduced rates for horizons beyond 50 years), green-book-health, none. */
            schedule?: null | components["schemas"]["ScheduleDraft"];
            /** @description How uncertain figures are drawn. When left out, nothing is drawn and the answer has no simulation. */
            simulation?: null | components["schemas"]["SimulationDraft"];
            /** @description Title of the appraisal; at most 300 characters. */
            title: string;
        };
        /**
         * @description What to know before relying on the figures of an appraisal; never a reason to refuse it.
         * @enum {string}
         */
        AppraisalFlag: "prices_of_the_day" | "prices_of_different_years" | "price_year_is_assumed" | "secondary_source_is_used" | "rate_is_older_than_its_pack" | "schedule_is_for_longer_horizons" | "no_public_input_recorded" | "unvalued_input_left_out" | "input_not_valued_by_convention" | "unvalued_outcome_left_out" | "does_not_add_up" | "baseline_is_assumed_to_be_zero" | "no_deadweight" | "nothing_attributed_to_others" | "no_drop_off" | "cashability_is_assumed" | "outcome_precedes_inputs" | "counted_in_an_earlier_period" | "months_without_an_entry" | "a_reading_is_missing" | "outcomes_are_suspended" | "period_is_not_over" | "ratio_is_unusually_high" | "spans_differ";
        /** @description The result of an appraisal. Money is in prices of the base year and rounded once, to the currency's minor unit. */
        AppraisalResult: {
            /** @description For each party that bears agency cost: its cashable fiscal benefits over that cost, both with transfers. */
            agencyReturn: {
                [key: string]: components["schemas"]["Ratio"];
            };
            /** @description The year whose prices the figures are in; null for prices of the day. */
            baseYear: null | string;
            /** @description Each benefit, in the order sent. */
            benefits: components["schemas"]["BenefitResult"][];
            /** @description What each quintile gains, and what nobody is named for; empty where no benefit states its beneficiaries. */
            benefitsByQuintile: components["schemas"]["QuintileBenefit"][];
            /** @description The share of the burden that must be avoided; null without a burden. */
            breakEvenShare: null | components["schemas"]["BreakEvenShare"];
            /** @description Each cost, in the order sent. */
            costs: components["schemas"]["CostResult"][];
            /** @description The currency of every amount. */
            currency: string;
            /** @description Flags: what to know before relying on the figures; includes the flags of lines. */
            flags: components["schemas"]["AppraisalFlag"][];
            /** @description Names of the costs and codes of the benefits that have no value in money, wholly or in part. */
            missing: string[];
            /** @description What the case brings about that is not in money, as sent. */
            notInMoney: string[];
            /** @description Net present social value: benefits less full social cost. */
            npsv: DecimalText;
            /** @description Months from the start of year 0 until cashable fiscal benefits have recovered agency cost for good, one decimal; null where they never do. */
            paybackMonths: DecimalText | null;
            /** @description Why there is no payback; null where there is one. */
            paybackUndefinedReason: null | components["schemas"]["UndefinedReason"];
            /** @description Who pays and who gains: each party once, in the order in which first costs and then benefits name them. */
            payerGainer: components["schemas"]["PayerGainerRow"][];
            /** @description Present value of public inputs, without transfers. */
            presentValueAgencyCost: DecimalText;
            /** @description Present value of all benefits less losses, without transfers. */
            presentValueBenefits: DecimalText;
            /** @description Present value of fiscal benefits with transfers, before cashability. */
            presentValueFiscalBenefits: DecimalText;
            /** @description Present value of the inputs of agencies, partners and citizens, without transfers. */
            presentValueFullSocialCost: DecimalText;
            /** @description The ratios. */
            ratios: components["schemas"]["MeasuresOfMerit"];
            /** @description The schedules, series and tables that the figures use. */
            references: components["schemas"]["ReferenceUsed"][];
            /** @description Deductions that are neither set nor declared not applied. */
            silentAssumptions: components["schemas"]["SilentAssumption"][];
            /** @description Results of drawing the uncertain figures; null when no simulation was asked for. */
            simulation: null | components["schemas"]["SimulationResult"];
            /** @description Break-even values: for each stated assumption, the value that would make npsv zero while all others stay the same. */
            switchingValues: components["schemas"]["SwitchingValue"][];
            /** @description As sent. */
            title: string;
            /** @description Benefits and costs by distributional weights; null when none were stated. */
            weighted: null | components["schemas"]["WeightedFigures"];
        };
        /** @description What somebody can offer: a skill, time, a hall, a van; or what is needed. */
        Asset: {
            /** @description Whether new entries may no longer name it. */
            archived: boolean;
            /** @description Where it is, in words; null when not stated. */
            area: null | string;
            /** @description How much of the measure it offers, or a need wants, in each unit of time. */
            capacity: components["schemas"]["Capacity"];
            /** @description Chosen by the client; never changes. */
            code: string;
            /**
             * Format: date
             * @description First day, inclusive.
             */
            from: string;
            /** @description Who has it, or who needs it. */
            holder: components["schemas"]["AssetHolder"];
            /** @description What kind of thing it is; need for something that is wanted. */
            kind: components["schemas"]["AssetKind"];
            /** @description Code of the measure, an input, that counts its use. */
            measure: string;
            /** @description Where this is known from. */
            source: null | string;
            /** @description Title of the asset. */
            title: string;
            /**
             * Format: date
             * @description Last day, inclusive; null while no end is known.
             */
            to: null | string;
            /** @description The kinds of asset that would meet a need; null for every other kind. */
            wanted: null | components["schemas"]["AssetKind"][];
        };
        /** @description An asset as sent, before it is checked. */
        AssetDraft: {
            /** @description Whether new entries may no longer name it. */
            archived?: null | boolean;
            /** @description Where it is, in words; at most 300 characters. */
            area?: null | string;
            /** @description How much of the measure it offers, or a need wants, in each unit of time. */
            capacity: components["schemas"]["CapacityDraft"];
            /**
             * Format: date
             * @description First day, inclusive.
             */
            from: string;
            /** @description Who has it, or who needs it: exactly one contributor, party or team. */
            holder: components["schemas"]["AssetHolderDraft"];
            /** @description What kind of thing it is; need for something that is wanted. */
            kind: components["schemas"]["AssetKind"];
            /** @description Code of the measure, an input, that counts its use. */
            measure: string;
            /** @description Where this is known from; at most 1,000 characters. */
            source?: null | string;
            /** @description Title of the asset; at most 300 characters. */
            title: string;
            /**
             * Format: date
             * @description Last day, inclusive; no limit when left out.
             */
            to?: null | string;
            /** @description The kinds of asset that would meet a need; required for needs and refused for every other kind. */
            wanted?: null | components["schemas"]["AssetKind"][];
        };
        /** @description The figures of some assets. Money is rounded once, to the currency's minor unit. */
        AssetFigures: {
            /**
             * Format: int32
             * @description Number of assets.
             */
            count: number;
            /** @description The capacity of the days on which they are offered, six decimals; null where units differ. */
            offered: DecimalText | null;
            /** @description What is offered is worth at the rate of each day; null where nothing of it has a rate. */
            offeredValue: DecimalText | null;
            /** @description Whether the values leave out what has no rate. */
            partial: boolean;
            /** @description Why there are no quantities; null where there are. */
            undefinedReason: null | components["schemas"]["AssetGap"];
            /** @description The unit of their measures; null where they differ and where there are no assets. */
            unit: null | string;
            /** @description What is left of the offer of each asset, and nothing where more was used; null where units differ. */
            unused: DecimalText | null;
            /** @description The worth of the offer less the worth of what is used, and nothing where that is more; null where the offer has no worth. */
            unusedValue: DecimalText | null;
            /** @description The quantity of the entries that name them; null where units differ. */
            used: DecimalText | null;
            /** @description What is used is worth at the rate of its day; null where nothing of it has a rate. */
            usedValue: DecimalText | null;
        };
        /**
         * @description Why assets have no quantity together.
         * @enum {string}
         */
        AssetGap: "units_differ" | "no_assets";
        /**
         * @description What a summary of assets can be grouped by.
         * @enum {string}
         */
        AssetGroupBy: "kind" | "area" | "holder";
        /** @description Who has an asset: exactly one of the three is stated. */
        AssetHolder: {
            /** @description Code of a contributor. */
            contributor: null | string;
            /** @description Code of a party. */
            party: null | string;
            /** @description Code of a team. */
            team: null | string;
        };
        /** @description Who has an asset, as sent: exactly one contributor, party or team. */
        AssetHolderDraft: {
            /** @description Code of a contributor, who must be known. The code stays when the contributor is erased. */
            contributor?: null | string;
            /** @description Code of a party. */
            party?: null | string;
            /** @description Code of a team. */
            team?: null | string;
        };
        /**
         * @description What kind of thing an asset is.
         * @enum {string}
         */
        AssetKind: "skill" | "time" | "space" | "equipment" | "network" | "knowledge" | "money" | "need";
        /** @description The figures of one asset. */
        AssetLine: {
            /** @description Where it is; null when not stated. */
            area: null | string;
            /** @description Code of the asset. */
            asset: string;
            /**
             * Format: int32
             * @description Number of assets.
             */
            count: number;
            /** @description Who has it. */
            holder: components["schemas"]["AssetHolder"];
            /** @description What kind of thing it is. */
            kind: components["schemas"]["AssetKind"];
            /** @description Code of the measure that counts its use. */
            measure: string;
            /** @description The capacity of the days on which they are offered, six decimals; null where units differ. */
            offered: DecimalText | null;
            /** @description What is offered is worth at the rate of each day; null where nothing of it has a rate. */
            offeredValue: DecimalText | null;
            /** @description Whether the values leave out what has no rate. */
            partial: boolean;
            /** @description Title of the asset. */
            title: string;
            /** @description Why there are no quantities; null where there are. */
            undefinedReason: null | components["schemas"]["AssetGap"];
            /** @description The unit of their measures; null where they differ and where there are no assets. */
            unit: null | string;
            /** @description What is left of the offer of each asset, and nothing where more was used; null where units differ. */
            unused: DecimalText | null;
            /** @description The worth of the offer less the worth of what is used, and nothing where that is more; null where the offer has no worth. */
            unusedValue: DecimalText | null;
            /** @description The quantity of the entries that name them; null where units differ. */
            used: DecimalText | null;
            /** @description What is used is worth at the rate of its day; null where nothing of it has a rate. */
            usedValue: DecimalText | null;
        };
        /** @description One page of a list. */
        AssetPage: {
            /** @description In the order of the list. */
            items: components["schemas"]["Asset"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /** @description The figures of one group. */
        AssetRow: {
            /**
             * Format: int32
             * @description Number of assets.
             */
            count: number;
            /** @description The values that the rows are grouped by; with holder also holderIs: contributor, party or team. */
            group: {
                [key: string]: null | string;
            };
            /** @description The capacity of the days on which they are offered, six decimals; null where units differ. */
            offered: DecimalText | null;
            /** @description What is offered is worth at the rate of each day; null where nothing of it has a rate. */
            offeredValue: DecimalText | null;
            /** @description Whether the values leave out what has no rate. */
            partial: boolean;
            /** @description Why there are no quantities; null where there are. */
            undefinedReason: null | components["schemas"]["AssetGap"];
            /** @description The unit of their measures; null where they differ and where there are no assets. */
            unit: null | string;
            /** @description What is left of the offer of each asset, and nothing where more was used; null where units differ. */
            unused: DecimalText | null;
            /** @description The worth of the offer less the worth of what is used, and nothing where that is more; null where the offer has no worth. */
            unusedValue: DecimalText | null;
            /** @description The quantity of the entries that name them; null where units differ. */
            used: DecimalText | null;
            /** @description What is used is worth at the rate of its day; null where nothing of it has a rate. */
            usedValue: DecimalText | null;
        };
        /** @description What was offered in a period, what of it was used, and which needs it could meet. */
        AssetSummary: {
            /** @description The figures of each asset that is offered or used in the period, sorted by code. */
            assets: components["schemas"]["AssetLine"][];
            /** @description The basis that values citizens' time. */
            basis: components["schemas"]["Basis"];
            /** @description ISO 4217 currency code of all money figures. */
            currency: string;
            /**
             * Format: date
             * @description First day, inclusive.
             */
            from: string;
            /**
             * Format: date-time
             * @description The moment up to which records are known, inclusive.
             */
            knownAt: string;
            /** @description Each need of the period, sorted by code, with the assets that could meet it. */
            needs: components["schemas"]["NeedLine"][];
            /** @description The figures by group, sorted by group; empty without groupBy. */
            rows: components["schemas"]["AssetRow"][];
            /**
             * Format: date
             * @description Last day, inclusive.
             */
            to: string;
            /** @description The figures of all assets; needs are not among them. */
            total: components["schemas"]["AssetFigures"];
        };
        /** @description One of the shares between gross and net as sent: `value` with `source`, or `notApplied` with the reason. */
        AssumptionAsSent: {
            /** @description Why the deduction is not applied. */
            notApplied?: null | string;
            /** @description Where the share comes from; required with the share. */
            source?: null | string;
            /** @description The share, 0 to 1. */
            value?: null | components["schemas"]["FigureAsSent"];
        };
        /** @description One of the shares between gross and net as sent: `value` with `source`, or `notApplied` with the reason. */
        AssumptionDraft: {
            /** @description Why the deduction is not applied. */
            notApplied?: null | string;
            /** @description Where the share comes from; required with the share. */
            source?: null | string;
            /** @description The share, 0 to 1. */
            value?: null | components["schemas"]["FigureDraft"];
        };
        /** @description One of the shares between gross and net: set with a source, declared not applied, or silent. */
        AssumptionFigure: {
            /** @description Why it is not applied; null unless declared so. */
            reason: null | string;
            /** @description What is deducted; 0 unless set. */
            share: DecimalText;
            /** @description Where the share comes from; null unless set. */
            source: null | string;
            /** @description Set, declared not applied, or silent. */
            status: components["schemas"]["AssumptionStatus"];
        };
        /** @description An assumption of an impact map. */
        AssumptionNote: {
            /** @description The member of the map's line that states it, for example deadweight. */
            assumption: string;
            /** @description How it is distributed between low and high; null without a range. */
            distribution: null | components["schemas"]["Distribution"];
            /** @description The name under which it is drawn: figures with the same name vary together. Null without a range. */
            draw: null | string;
            /** @description The highest value it may have; null without a range. */
            high: DecimalText | null;
            /** @description The benefit line that rests on it. */
            line: string;
            /** @description The lowest value it may have; null without a range. */
            low: DecimalText | null;
            /** @description Why it is not applied; null unless declared so. */
            reason: null | string;
            /** @description Where the figure comes from; null where no source is stated. */
            source: null | string;
            /** @description Set, declared not applied, or silent. */
            status: components["schemas"]["AssumptionStatus"];
            /** @description The figure; null unless set. */
            value: DecimalText | null;
        };
        /**
         * @description What an impact map states about an assumption.
         * @enum {string}
         */
        AssumptionStatus: "set" | "not-applied" | "silent";
        /**
         * @description How much assurance an opinion gives.
         * @enum {string}
         */
        AssuranceLevel: "limited" | "reasonable";
        /** @description A baseline as sent, before it is checked. */
        BaselineAsSent: {
            /** @description Whether the quantity is exact (the default), a bound or approximate. */
            bound?: null | components["schemas"]["Bound"];
            /**
             * Format: int32
             * @description The number of months that the quantity covers. A statement counts it in proportion to the months of its period. Required in an impact map, unless the quantity is 0 or the measure is a level; not required in an appraisal.
             */
            months?: null | number;
            /** @description In an impact map, how many were asked or followed: required for a share, allowed for a mean, and for no other measure. */
            of?: DecimalText | null;
            /** @description The quantity before or without the programme, over the months stated; in an appraisal, over as long as the observation. */
            quantity: components["schemas"]["FigureAsSent"];
            /** @description Where it comes from. */
            source: string;
        };
        /** @description A baseline as sent, before it is checked. */
        BaselineDraft: {
            /** @description Whether the quantity is exact (the default), a bound or approximate. */
            bound?: null | components["schemas"]["Bound"];
            /**
             * Format: int32
             * @description The number of months that the quantity covers. A statement counts it in proportion to the months of its period. Required in an impact map, unless the quantity is 0 or the measure is a level; not required in an appraisal.
             */
            months?: null | number;
            /** @description In an impact map, how many were asked or followed: required for a share, allowed for a mean, and for no other measure. */
            of?: DecimalInput | null;
            /** @description The quantity before or without the programme, over the months stated; in an appraisal, over as long as the observation. */
            quantity: components["schemas"]["FigureDraft"];
            /** @description Where it comes from. */
            source: string;
        };
        /** @description What a quantity was before or without the programme. */
        BaselineFigure: {
            /** @description Whether the quantity is exact or a bound. */
            bound: components["schemas"]["Bound"];
            /** @description The part that counts in this period: quantity x months of the period / months; for a stock, all of it. */
            counted: DecimalText;
            /**
             * Format: int32
             * @description How many months the quantity covers; null for a stock, and where the quantity is 0.
             */
            months: null | number;
            /** @description How many were asked or followed, of a share or mean; null for other measures. */
            of: DecimalText | null;
            /** @description As stated, in units. */
            quantity: DecimalText;
            /** @description Where it comes from. */
            source: string;
        };
        /**
         * @description The basis on which a unit is valued.
         * @enum {string}
         */
        Basis: "replacement-cost" | "opportunity-cost" | "minimum-wage" | "living-wage" | "own" | "market-price" | "actual-cost" | "unit-cost" | "willingness-to-pay" | "wellbeing";
        /** @description The statement with citizens' time valued on one basis; everything else is the same. */
        BasisColumn: {
            /** @description The basis that values citizens' time. */
            basis: components["schemas"]["Basis"];
            /** @description Citizens' inputs on this basis. */
            citizenInputs: components["schemas"]["InputSection"];
            /** @description The results on this basis. */
            figures: components["schemas"]["KeyFigures"];
        };
        /** @description What a batch recorded, in the order it was sent. */
        Batch: {
            /** @description One for each entry of the batch. */
            entries: components["schemas"]["Entry"][];
        };
        /** @description A batch as sent, before it is checked. */
        BatchDraft: {
            /** @description 1 to 1,000 entries; all of them are recorded or none. */
            entries: components["schemas"]["EntryDraft"][];
        };
        /** @description The part of a benefit that people of one quintile gain, or of a citizens' cost that they bear. */
        Beneficiary: {
            /**
             * Format: int32
             * @description 1 (the poorest or most deprived) to 5.
             */
            quintile: number;
            /** @description 0 to 1. */
            share: DecimalText;
        };
        /** @description The part of a benefit that people of one quintile gain, or of a citizens' cost that they bear, as sent. */
        BeneficiaryAsSent: {
            /**
             * Format: int32
             * @description A fifth of the population, 1 (the poorest or most deprived) to 5.
             */
            quintile: number;
            /** @description Their part, 0 to 1; the shares of a list add up to 1. */
            share: DecimalText;
        };
        /** @description The part of a benefit that people of one quintile gain, or of a citizens' cost that they bear, as sent. */
        BeneficiaryDraft: {
            /**
             * Format: int32
             * @description A fifth of the population, 1 (the poorest or most deprived) to 5.
             */
            quintile: number;
            /** @description Their part, 0 to 1; the shares of a list add up to 1. */
            share: DecimalInput;
        };
        /** @description A rounding line or a total of benefits; amounts are null where no line has a value. */
        BenefitAmounts: {
            /** @description In money of the first benefit year, before deductions. */
            gross: DecimalText | null;
            /** @description Name of the line in the statement. */
            line: string;
            /** @description In money of the first benefit year. */
            net: DecimalText | null;
            /** @description Present value with optimism bias, discounted. */
            presentValue: DecimalText | null;
        };
        /**
         * @description Category of a benefit.
         * @enum {string}
         */
        BenefitCategory: "fiscal" | "economic" | "social" | "environmental";
        /** @description A benefit as sent, before it is checked: an outcome line with its quantity. */
        BenefitDraft: {
            /** @description The share owed to others. */
            attributionToOthers?: null | components["schemas"]["AssumptionDraft"];
            /** @description What the quantity was before or without the programme; counts as 0 when left out. */
            baseline?: null | components["schemas"]["BaselineDraft"];
            /** @description Who gains, by quintile; not known when left out. */
            beneficiaries?: null | components["schemas"]["BeneficiaryDraft"][];
            /** @description The share of a fiscal benefit that a budget can really give up; the whole when left out. */
            cashability?: null | components["schemas"]["FigureDraft"];
            /** @description Category of the gain; required unless the unit value has components. */
            category?: null | components["schemas"]["BenefitCategory"];
            /** @description Chosen by the client; identifies the line among the others. */
            code: string;
            /** @description How the quantity changed where there was no programme; replaces deadweight. */
            comparator?: null | components["schemas"]["ComparatorDraft"];
            /** @description The share that would have happened anyway. */
            deadweight?: null | components["schemas"]["AssumptionDraft"];
            /** @description How deductions combine: multiplicative (the default) or additive. */
            deductions?: null | components["schemas"]["Deductions"];
            /** @description Whether more of what was observed is better: increase (the default) or decrease. */
            direction?: null | components["schemas"]["Direction"];
            /** @description The share that happened in place of the same outcome elsewhere. */
            displacement?: null | components["schemas"]["AssumptionDraft"];
            /** @description The share of a year's outcome that is lost by the following year. */
            dropOff?: null | components["schemas"]["AssumptionDraft"];
            /**
             * Format: int32
             * @description How many years the benefit lasts; at least 1.
             */
            durationYears: number;
            /**
             * Format: int32
             * @description The year in which the first year's benefit falls; 0 is the first year and is not discounted.
             */
            firstBenefitYear: number;
            /** @description The share that went to people or places outside the target; need not be mentioned. */
            leakage?: null | components["schemas"]["AssumptionDraft"];
            /** @description What was counted; the gross quantity is its difference from the baseline. Leave out when 'quantity' is given. */
            observed?: null | components["schemas"]["FigureDraft"];
            /** @description The share by which benefits are lowered and losses raised; 0 when left out. */
            optimismBias?: null | components["schemas"]["OptimismBiasDraft"];
            /** @description Who gains. In an impact map it may be left out only where the components of the unit value name parties. */
            party?: null | string;
            /** @description Gross, in units of the outcome, up to six decimals; negative where things got worse. Leave out when 'observed' is given. */
            quantity?: null | components["schemas"]["FigureDraft"];
            /** @description Name of the discount schedule of this line, or a schedule of your own; the schedule of the whole when left out. */
            schedule?: null | components["schemas"]["ScheduleDraft"];
            /** @description Lines with the same name share one outcome; their claims add up to at most the whole. */
            sharedOutcome?: null | string;
            /** @description The share that only replaced something similar; need not be mentioned. */
            substitution?: null | components["schemas"]["AssumptionDraft"];
            /** @description Title of the line; at most 300 characters. */
            title: string;
            /** @description Whether somebody else pays for the gain (benefit payments, grants, taxes): it then counts for budgets and not for society. */
            transfer?: null | boolean;
            /** @description The unit of the quantity, for example casualty; the unit value is per this unit. */
            unit?: null | string;
            /** @description What one unit is worth. When left out, the outcome is unvalued (which is not zero) and ratios are partial. */
            unitValue?: null | components["schemas"]["UnitValueDraft"];
            /** @description By how much what a unit is worth grows from year to year, in real terms; not at all when left out. */
            valueGrowth?: null | components["schemas"]["ValueGrowthDraft"];
        };
        /** @description A line of an impact map with what was observed in the period, from gross to net and from net to money. Year 0 is the period, or the first twelve months of a longer one; benefits of later years are discounted. */
        BenefitLine: {
            /** @description What was observed less the baseline, or less the comparator where that is a share or mean as well; of a share in points, so that 9 % beside 30 % is -0.21. */
            absoluteChange: null | components["schemas"]["ChangeFigure"];
            /** @description The share owed to others. */
            attributionToOthers: components["schemas"]["AssumptionFigure"];
            /** @description What the quantity was before or without the programme; null counts as 0. */
            baseline: null | components["schemas"]["BaselineFigure"];
            /** @description Who gains, by quintile; empty where the map does not state it. */
            beneficiaries: components["schemas"]["Beneficiary"][];
            /** @description Whether the quantities are exact or bounds, as entries and baseline state. */
            bound: components["schemas"]["Bound"];
            /** @description Code of the line in its map. */
            code: string;
            /** @description How the quantity changed where there was no programme; null where deadweight is a share. */
            comparator: null | components["schemas"]["ComparatorFigure"];
            /** @description The share that would have happened anyway. */
            deadweight: components["schemas"]["AssumptionFigure"];
            /** @description The part of it that would have changed anyway, in units. */
            deadweightQuantity: DecimalText | null;
            /** @description How deductions combine. */
            deductions: components["schemas"]["Deductions"];
            /** @description How well it is shown that the programme is the cause; null where the map does not say. */
            design: null | components["schemas"]["StudyDesign"];
            /** @description Whether more of what is observed is better. */
            direction: components["schemas"]["Direction"];
            /** @description The share that happened in place of the same outcome elsewhere. */
            displacement: components["schemas"]["AssumptionFigure"];
            /** @description The share of a year's outcome that is lost by the following year. */
            dropOff: components["schemas"]["AssumptionFigure"];
            /**
             * Format: int32
             * @description How many years the benefit lasts.
             */
            durationYears: number;
            /**
             * Format: int32
             * @description The year in which the first year's benefit falls; 0 is the period.
             */
            firstBenefitYear: number;
            /** @description Flags: what to know before relying on this line. */
            flags: components["schemas"]["AppraisalFlag"][];
            /** @description Gross quantity x unit value in prices of the base year, before the value grows; null where nothing was observed or the outcome is unvalued. */
            gross: DecimalText | null;
            /** @description What changed, in units; null where nothing was observed. */
            grossQuantity: DecimalText | null;
            /** @description The share that went to people or places outside the target; null where the line does not mention it. */
            leakage: null | components["schemas"]["AssumptionFigure"];
            /** @description Name of the line in the statement. */
            line: string;
            /** @description Code of the measure. */
            measure: string;
            /**
             * Format: int32
             * @description Number of calendar months of the period in which the programme ran, according to its stated start and end.
             */
            months: number;
            /**
             * Format: int32
             * @description Number of calendar months of the period with an entry of the outcome; an entry that reports a span counts in each month it touches.
             */
            monthsWithEntries: number;
            /** @description Net quantity x unit value in prices of the base year, before the value grows; for the first benefit year. */
            net: DecimalText | null;
            /** @description What is due to the programme, in units of the first benefit year. */
            netQuantity: DecimalText | null;
            /** @description What was recorded in the period; null where nothing was recorded, and then the line counts as zero. */
            observed: DecimalText | null;
            /** @description The share by which a benefit is lowered or a loss raised; 0 where none was stated. */
            optimismBias: DecimalText;
            /** @description Present value over all years, with optimism bias, discounted. */
            presentValue: DecimalText | null;
            /** @description Code of the programme whose map has the line. */
            programme: string;
            /** @description The same as a share of the baseline or comparator: 9 % beside 30 % is -0.7. */
            relativeChange: null | components["schemas"]["ChangeFigure"];
            /** @description Name of the discount schedule. */
            schedule: string;
            /** @description The outcome that the line shares with other lines; null where it is not shared. */
            sharedOutcome: null | string;
            /** @description The years of the period over which the outcome is spread; only year 0 in a period of up to twelve months. Empty where nothing was observed. */
            shares: components["schemas"]["YearShare"][];
            /** @description From gross to net, step by step: quantities add up to netQuantity and amounts to net. Empty where nothing was observed. */
            steps: components["schemas"]["BenefitStep"][];
            /** @description The share that only replaced something similar; null where the line does not mention it. */
            substitution: null | components["schemas"]["AssumptionFigure"];
            /** @description Title of the line. */
            title: string;
            /** @description The unit of the measure. */
            unit: string;
            /** @description What one unit is worth; null where the outcome is unvalued. */
            unitValue: null | components["schemas"]["UnitValueFigure"];
            /** @description By how much what a unit is worth grows from year to year, in real terms; 0 where it does not. */
            valueGrowth: DecimalText;
            /** @description The benefit year by year. */
            years: components["schemas"]["BenefitYears"];
        };
        /**
         * @description Whom a programme's benefits reach.
         * @enum {string}
         */
        BenefitReach: "individual" | "collective" | "both";
        /** @description The result of a benefit, from gross to net and from net to money. */
        BenefitResult: {
            /** @description Each benefit year; empty where the outcome is unvalued. */
            byYear: components["schemas"]["BenefitYear"][];
            /** @description As sent. */
            code: string;
            /** @description The part of it that would have changed anyway, in units; exact. */
            deadweightQuantity: DecimalText;
            /** @description Flags: what to know before relying on this benefit. */
            flags: components["schemas"]["AppraisalFlag"][];
            /** @description Gross quantity in money at the stated value of a unit, before its growth, optimism bias and discounting; null where the outcome is unvalued. */
            gross: DecimalText | null;
            /** @description What changed, in units; exact. */
            grossQuantity: DecimalText;
            /** @description Net quantity in money at the stated value of a unit, before its growth, optimism bias and discounting; null where the outcome is unvalued. */
            net: DecimalText | null;
            /** @description What the programme changed, in units of the first benefit year; exact. */
            netQuantity: DecimalText;
            /** @description Present value with optimism bias, discounted, before cashability; null where the outcome is unvalued. */
            presentValue: DecimalText | null;
            /** @description As sent. */
            title: string;
            /** @description Whether it counts only for budgets and not for society. */
            transfer: boolean;
        };
        /** @description Lines of impact maps, sorted by programme and then in the order of the map. */
        BenefitSection: {
            /** @description All lines, including those whose outcome has no entries. */
            lines: components["schemas"]["BenefitLine"][];
            /** @description The difference between the rounded lines and the rounded total. */
            rounding: components["schemas"]["BenefitAmounts"];
            /** @description The sum of the lines before rounding. */
            total: components["schemas"]["BenefitAmounts"];
        };
        /** @description A step from gross to net. Deductions are negative, so that the column adds up to the printed net. */
        BenefitStep: {
            /** @description Quantity x unit value in prices of the base year; null where the outcome is unvalued. */
            amount: DecimalText | null;
            /** @description In units of the first benefit year. */
            quantity: DecimalText;
            /** @description Which step. */
            step: components["schemas"]["GrossToNetStep"];
        };
        /** @description The benefit of one year. */
        BenefitYear: {
            /** @description In base-year prices, after drop-off and with the growth of the value, before optimism bias and discounting. */
            net: DecimalText;
            /** @description Present value with optimism bias, discounted. */
            presentValue: DecimalText;
            /**
             * Format: int32
             * @description Year number, from 0.
             */
            year: number;
        };
        /** @description A rounding line or a total over years; amounts are null where the benefit has no value. */
        BenefitYearAmounts: {
            /** @description In base-year prices, without drop-off. */
            beforeFading: DecimalText | null;
            /** @description What drop-off takes away: net less beforeFading. */
            faded: DecimalText | null;
            /** @description In base-year prices, before optimism bias and discounting. */
            net: DecimalText | null;
            /** @description Present value with optimism bias, discounted. */
            presentValue: DecimalText | null;
        };
        /** @description The benefit of one year. */
        BenefitYearLine: {
            /** @description The benefit of the year without drop-off, in base-year prices, before optimism bias and discounting. */
            beforeFading: DecimalText;
            /** @description Discount factor: what an amount of 1 in this year is worth in year 0; exact to 28 digits. */
            factor: DecimalText;
            /** @description What drop-off takes away: net less beforeFading, so a fading benefit gives a negative figure. */
            faded: DecimalText;
            /**
             * @description What a unit is worth in this year for each 1 that it is worth in year 0; 1 where its value does not grow.
             * @default 1
             */
            growth: DecimalText;
            /** @description In base-year prices, after drop-off, before optimism bias and discounting. */
            net: DecimalText;
            /** @description Present value with optimism bias, discounted. */
            presentValue: DecimalText;
            /** @description The part of the net quantity that counts in the year: what is left of each year's outcome after drop-off; to 28 digits. */
            remaining: DecimalText;
            /**
             * Format: int32
             * @description Year number; 0 is the first year of the period.
             */
            year: number;
        };
        /** @description A benefit year by year: net = netQuantity x unit value x growth x remaining; presentValue = net x (1 -/+ optimism bias) x factor. In every row beforeFading + faded = net. */
        BenefitYears: {
            /** @description Empty where nothing was observed or the outcome is unvalued. */
            lines: components["schemas"]["BenefitYearLine"][];
            /** @description The difference between the rounded years and the rounded total. */
            rounding: components["schemas"]["BenefitYearAmounts"];
            /** @description The sum of the years before rounding. */
            total: components["schemas"]["BenefitYearAmounts"];
        };
        /**
         * @description Whether a figure is exact or a bound.
         * @enum {string}
         */
        Bound: "exact" | "less-than" | "more-than" | "about";
        /** @description The share of a burden that must be avoided, net, to recover the full social cost of the programmes. */
        BreakEvenSection: {
            /** @description What the problem costs society, as the request states it. */
            burden: components["schemas"]["StatedBurden"];
            /** @description Full social cost over the burden, both in prices of the base year. */
            share: components["schemas"]["BreakEvenShare"];
        };
        /** @description The share of the burden that must be avoided, net, to recover the cost. */
        BreakEvenShare: {
            /** @description "more-than" where the ratio is a lower bound, "less-than" where it is an upper one, "about" where neither is certain. */
            bound: components["schemas"]["Bound"];
            /** @description Six decimals; null where it is unknown, for the reason in undefinedReason or, where that reason concerns the numerator, because no public input was recorded. */
            denominator: DecimalText | null;
            /** @description Whether a partial ratio is too high or too low because of what it leaves out; null where it is not partial. */
            errs: null | components["schemas"]["Side"];
            /** @description Contains spans_differ where cost and burden cover different lengths of time. */
            flags: components["schemas"]["AppraisalFlag"][];
            /** @description Six decimals; null where it is unknown, for the reason in undefinedReason. */
            numerator: DecimalText | null;
            /** @description Whether it leaves something out that has no value in money, was not recorded, or is still undecided. */
            partial: boolean;
            /** @description Why there is no value; null where there is one. */
            undefinedReason: null | components["schemas"]["UndefinedReason"];
            /** @description Six decimals; null with a reason where it is undefined. */
            value: DecimalText | null;
        };
        /** @description Explains step by step how the figures of one statement become those of another with the same scope. There are eight steps in a fixed order. After each step a statement is made with what that step adds; the part of a step is the difference between what two neighbouring statements print. */
        Bridge: {
            /** @description ISO 4217 currency code of all money figures. */
            currency: string;
            /** @description The figures of the whole statement, and those figures of measures, lines, parties and grades that a step changes. */
            figures: components["schemas"]["BridgedFigure"][];
            /** @description The statement that the bridge starts from. */
            from: components["schemas"]["BridgedStatement"];
            /** @description Every ratio with its numerator and denominator. */
            ratios: components["schemas"]["BridgedRatio"][];
            /** @description All eight steps in their order, with what was recorded between the two statements. */
            steps: components["schemas"]["BridgedStep"][];
            /** @description The statement that the bridge leads to. */
            to: components["schemas"]["BridgedStatement"];
        };
        /** @description A member whose value a record changed. Before and after follow the order of the log, in whichever direction the bridge runs. */
        BridgeChange: {
            /** @description The value after, as in JSON; null where there is none. */
            after: null | string;
            /** @description The value before, as in JSON; null where there was none. */
            before: null | string;
            /** @description Name of the member in JSON; for a nested member the path to it, for example lines/serious/deadweight. */
            member: string;
        };
        /** @description How a figure changes from one statement to the other: from + the sum of the parts + residual = to. */
        BridgedAmount: {
            /** @description The figure printed in the first statement: 0 where the statement does not have it, null where it is not known. */
            from: DecimalText | null;
            /** @description The change of each step, in the order of the steps; null where the figure is not known in one of the statements or after one of the steps. */
            parts: null | components["schemas"]["BridgePart"][];
            /** @description What the second statement prints less what the last step prints; any value but 0 is an error of the program. Null where there are no parts. */
            residual: DecimalText | null;
            /** @description The figure printed in the second statement: 0 where the statement does not have it, null where it is not known. */
            to: DecimalText | null;
        };
        /** @description A figure of two statements. */
        BridgedFigure: {
            /** @description Code of the line in the impact map of its programme; null for a figure that does not belong to one. */
            code: null | string;
            /** @description Which figure. */
            figure: components["schemas"]["BridgeFigure"];
            /** @description The figure printed in the first statement: 0 where the statement does not have it, null where it is not known. */
            from: DecimalText | null;
            /** @description Grade of evidence; null for a figure of all grades. */
            grade: null | components["schemas"]["EvidenceGrade"];
            /** @description Code of the measure; null for a figure that does not belong to one. */
            measure: null | string;
            /** @description The change of each step, in the order of the steps; null where the figure is not known in one of the statements or after one of the steps. */
            parts: null | components["schemas"]["BridgePart"][];
            /** @description Code of the party, or "not named"; null for a figure that does not belong to one. */
            party: null | string;
            /** @description Code of the programme; null for a figure of all programmes. */
            programme: null | string;
            /** @description What the second statement prints less what the last step prints; any value but 0 is an error of the program. Null where there are no parts. */
            residual: DecimalText | null;
            /** @description The figure printed in the second statement: 0 where the statement does not have it, null where it is not known. */
            to: DecimalText | null;
        };
        /** @description A ratio of two statements. */
        BridgedRatio: {
            /** @description The denominator. */
            denominator: components["schemas"]["BridgedAmount"];
            /** @description The ratio printed in the first statement; null where it is undefined there. */
            from: DecimalText | null;
            /** @description The numerator. */
            numerator: components["schemas"]["BridgedAmount"];
            /** @description The change of each step; null where the ratio is undefined in one of the statements or after one of the steps. */
            parts: null | components["schemas"]["BridgePart"][];
            /** @description Code of the party whose return it is, or "not named"; null for a ratio of the whole statement. */
            party: null | string;
            /** @description Which ratio. */
            ratio: components["schemas"]["BridgeRatio"];
            /** @description What no step explains; always 0. Null where there are no parts. */
            residual: DecimalText | null;
            /** @description The ratio printed in the second statement; null where it is undefined there. */
            to: DecimalText | null;
            /** @description Why the ratio is undefined, in the first place where it is; null where there are parts. */
            undefinedReason: null | components["schemas"]["UndefinedReason"];
        };
        /** @description One of the two statements of a bridge, and the terms it was made on. */
        BridgedStatement: {
            /** @description The year whose prices the figures are in; null for prices of the day. */
            baseYear: null | string;
            /** @description The basis that values citizens' time. */
            basis: components["schemas"]["Basis"];
            /**
             * Format: uuid
             * @description Id of the statement.
             */
            id: string;
            /**
             * Format: date-time
             * @description The moment up to which records are known to it, inclusive.
             */
            knownAt: string;
            /** @description Version of the method that computed it. */
            method: string;
            /** @description Name of the discount schedule of every line that has none of its own. */
            schedule: string;
            /**
             * Format: int64
             * @description Number of records known to it.
             */
            size: number;
        };
        /** @description One step of a bridge, with the records that cause it. */
        BridgedStep: {
            /**
             * Format: int64
             * @description How many records of the log, or terms of the request, cause the step.
             */
            count: number;
            /** @description Why no statement can be made after this step, so that its change appears in the next one; null where one can be made. For example, a rate may have a price year that is missing in the base year's series, until a later rate replaces it. */
            notApartBecause: null | string;
            /** @description The first 100 of them, in the order of the log. */
            records: components["schemas"]["BridgeRecord"][];
            /** @description Which step. */
            step: components["schemas"]["BridgeStep"];
        };
        /**
         * @description The figures that a bridge explains, each as statements print it; money is in prices of the base year.
         * @enum {string}
         */
        BridgeFigure: "entries" | "citizen-hours" | "agency-cost" | "partner-inputs" | "citizen-inputs" | "full-social-cost" | "mobilisation" | "present-value-benefits" | "present-value-fiscal-benefits" | "npsv" | "entries-of-measure" | "input-quantity" | "input-value" | "output-quantity" | "outcome-quantity" | "net-quantity" | "present-value" | "cost-of-party" | "gain-of-party" | "transfers-of-party" | "entries-of-grade" | "citizen-hours-of-grade" | "full-social-cost-of-grade" | "npsv-of-grade-and-better";
        /** @description What an import added to one measure in the scope. */
        BridgeImportPart: {
            /**
             * Format: int64
             * @description Number of entries.
             */
            entries: number;
            /** @description Code of the measure. */
            measure: string;
            /** @description Code of the programme. */
            programme: string;
            /** @description Their sum; null where several readings of the measure do not add up. */
            quantity: DecimalText | null;
        };
        /** @description The change that one step makes to a figure. */
        BridgePart: {
            /** @description In the unit of the figure; positive for an increase. */
            change: DecimalText;
            /** @description Which step. */
            step: components["schemas"]["BridgeStep"];
        };
        /**
         * @description The ratios that a bridge explains.
         * @enum {string}
         */
        BridgeRatio: "benefit-cost-ratio" | "benefit-per-agency-pound" | "benefit-cost-ratio-public" | "fiscal-return" | "social-return-on-investment" | "agency-return" | "volunteer-investment-and-value";
        /** @description A reason why two statements differ: a record of the log, or a term of the request. */
        BridgeRecord: {
            /** @description Values before and after, at most 100 members. For an entry that was recorded, released or reversed, all its members; for a correction, the members that differ, and always the quantity. For a rate, its members beside those of the rate it replaces, which has the same measure, basis and first day. For a version, the members that differ from the version before. Contributors are never named. A key without entries:read gets neither changes of entries nor parts of imports. */
            changes: components["schemas"]["BridgeChange"][];
            /** @description Code of the catalogue item, of the rate's measure or of the impact map's programme; or the name of the term. */
            code: null | string;
            /**
             * Format: int64
             * @description Number of entries of the scope that an import added.
             */
            entries: null | number;
            /**
             * Format: uuid
             * @description Id of the entry that was recorded, released, reversed or corrected.
             */
            entry: null | string;
            /** @description The term in the first statement; null where it has none. */
            from: null | string;
            /**
             * Format: uuid
             * @description Id of the rate or the import.
             */
            id: null | string;
            /** @description Code of the measure; for an entry, the measure it has afterwards. Null where none applies, or several do. */
            measure: null | string;
            /** @description What an import added to the scope, by programme and measure; empty for any other record. */
            parts: components["schemas"]["BridgeImportPart"][];
            /** @description Code of the programme; for an entry, the programme it has afterwards. Null where none applies, or several do. */
            programme: null | string;
            /**
             * Format: uuid
             * @description Id of the entry that a correction or re-grading put in its place.
             */
            replacement: null | string;
            /**
             * Format: int64
             * @description Sequence of the record in the log; for a correction, that of the reversal; for an import, that of the record that closed it. Null for a term.
             */
            sequence: null | number;
            /** @description The term in the second statement; null where it has none. */
            to: null | string;
            /**
             * Format: int32
             * @description Version of the impact map.
             */
            version: null | number;
            /** @description The kind of record or term. */
            what: components["schemas"]["BridgeRecordKind"];
        };
        /**
         * @description What can make two statements differ.
         * @enum {string}
         */
        BridgeRecordKind: "term" | "organisation" | "programme" | "party" | "measure" | "reversal" | "entry" | "import" | "release" | "correction" | "re-grading" | "rate" | "impact-map";
        /**
         * @description What may differ between two statements of one scope, in the order of the steps from the statement that knows less to the other.
         * @enum {string}
         */
        BridgeStep: "method" | "catalogue" | "reversals" | "corrections" | "late-entries" | "re-gradings" | "rates" | "assumptions";
        /** @description A burden as sent, before it is checked. */
        BurdenDraft: {
            /** @description What the problem costs society that the outcome could relieve; up to six decimals. */
            amount: components["schemas"]["FigureDraft"];
            /**
             * Format: int32
             * @description Number of months that the burden covers; unknown when left out.
             */
            months?: null | number;
            /** @description The year whose prices the amount is in: calendar (2013) or financial (2013-14); the base year when left out. */
            priceYear?: null | string;
            /** @description Where the amount comes from. */
            source: string;
        };
        /** @description How much there is in each unit of time. */
        Capacity: {
            /** @description The unit of time. */
            per: components["schemas"]["CapacityUnit"];
            /** @description In the unit of the measure. */
            quantity: DecimalText;
        };
        /** @description How much there is in each unit of time, as sent. */
        CapacityDraft: {
            /** @description The unit of time. */
            per: components["schemas"]["CapacityUnit"];
            /** @description In the unit of the measure; above zero, up to six decimals. */
            quantity: DecimalInput;
        };
        /**
         * @description The unit of time of a capacity; months and years are as long as the calendar has them.
         * @enum {string}
         */
        CapacityUnit: "day" | "week" | "month" | "year";
        /**
         * @description What an outcome is compared with.
         * @enum {string}
         */
        ChangeAgainst: "baseline" | "comparator";
        /** @description How much an outcome changed. */
        ChangeFigure: {
            /** @description What it is compared with; null where there is nothing. */
            against: null | components["schemas"]["ChangeAgainst"];
            /** @description The upper end of that interval. */
            high: DecimalText | null;
            /** @description Why there is no interval; null where there is one. */
            intervalUndefinedReason: null | components["schemas"]["ChangeGap"];
            /** @description The lower end of the interval of 95 %; null with a reason. */
            low: DecimalText | null;
            /** @description Why there is no change; null where there is one. */
            undefinedReason: null | components["schemas"]["ChangeGap"];
            /** @description Six decimals; null with a reason. */
            value: DecimalText | null;
        };
        /**
         * @description Why there is no change, or no interval of it.
         * @enum {string}
         */
        ChangeGap: "nothing_observed" | "nothing_to_compare_with" | "baseline_is_zero" | "only_shares_have_an_interval" | "share_is_zero";
        /** @description The same figures for the prior period, as known at the same moment and by the same impact maps. */
        Comparatives: {
            /** @description Citizens' time, money and goods. */
            citizenInputs: components["schemas"]["InputSection"];
            /** @description The results. */
            figures: components["schemas"]["KeyFigures"];
            /**
             * Format: date
             * @description First day, inclusive.
             */
            from: string;
            /** @description Programmes that ran in only part of it, with the number of months in which they did; sorted by code. */
            notWhole: components["schemas"]["PartOfAPeriod"][];
            /** @description What changed. */
            outcomes: components["schemas"]["OutcomeSection"];
            /** @description What the programmes did; sorted by measure. */
            outputs: components["schemas"]["OutputLine"][];
            /** @description What partners put in. */
            partnerInputs: components["schemas"]["InputSection"];
            /** @description What public bodies put in. */
            publicCosts: components["schemas"]["InputSection"];
            /**
             * Format: date
             * @description Last day, inclusive.
             */
            to: string;
        };
        /**
         * @description Why there are no figures for a prior period.
         * @enum {string}
         */
        ComparativesGap: "nothing_recorded_then" | "calendar_has_no_prior_period" | "price_year_not_in_series";
        /** @description A comparator as sent, before it is checked. */
        ComparatorAsSent: {
            /** @description How the quantity changed elsewhere in the same period, as a share of the earlier quantity: -0.22 for a fall of 22 %. Required unless a quantity is given. */
            change?: null | components["schemas"]["FigureAsSent"];
            /** @description How many were asked or followed there; required for a share. */
            of?: DecimalText | null;
            /** @description In an impact map, for a share the number, for a mean the mean, of people or places without the programme; then no change is given. */
            quantity?: DecimalText | null;
            /** @description Where this was observed, and who published it. */
            source: string;
        };
        /** @description A comparator as sent, before it is checked. */
        ComparatorDraft: {
            /** @description How the quantity changed elsewhere in the same period, as a share of the earlier quantity: -0.22 for a fall of 22 %. Required unless a quantity is given. */
            change?: null | components["schemas"]["FigureDraft"];
            /** @description How many were asked or followed there; required for a share. */
            of?: DecimalInput | null;
            /** @description In an impact map, for a share the number, for a mean the mean, of people or places without the programme; then no change is given. */
            quantity?: DecimalInput | null;
            /** @description Where this was observed, and who published it. */
            source: string;
        };
        /** @description How a quantity changed where there was no programme. */
        ComparatorFigure: {
            /** @description As a share of the earlier quantity: -0.22 for a fall of 22 %. */
            change: DecimalText;
            /** @description How many were asked or followed there. */
            of: DecimalText | null;
            /** @description The number of a share, or a mean, where there was no programme; null where a change was stated. */
            quantity: DecimalText | null;
            /** @description Where this was observed, and who published it. */
            source: string;
        };
        /** @description Costs, benefits and npsv of an option, or by how much they exceed those of business as usual. */
        ComparedFigures: {
            /** @description Why the ratios to agency cost are missing; null where they are not. */
            agencyUndefinedReason: null | components["schemas"]["UndefinedReason"];
            /** @description Benefits over full social cost, six decimals; of differences, what each further pound of cost brings. Null with a reason. */
            benefitCostRatio: DecimalText | null;
            /** @description Benefits less the inputs of partners and citizens, over agency cost, six decimals; null with a reason. */
            benefitCostRatioPublic: DecimalText | null;
            /** @description Benefits over agency cost, six decimals; null with a reason. */
            benefitPerAgencyPound: DecimalText | null;
            /** @description The same by category. */
            benefitsByCategory: components["schemas"]["GainByCategory"];
            /** @description Benefits less full social cost. */
            npsv: DecimalText;
            /** @description Present value of public inputs, without transfers. */
            presentValueAgencyCost: DecimalText;
            /** @description Present value of all benefits less losses, without transfers. */
            presentValueBenefits: DecimalText;
            /** @description Present value of the inputs of agencies, partners and citizens, without transfers. */
            presentValueFullSocialCost: DecimalText;
            /** @description Why the first ratio is missing; null where it is not. */
            undefinedReason: null | components["schemas"]["UndefinedReason"];
        };
        /** @description An option in the summary table. */
        ComparedOption: {
            /** @description Costs, benefits and npsv. */
            figures: components["schemas"]["ComparedFigures"];
            /** @description The same figures less those of business as usual; null for business as usual itself. */
            lessBusinessAsUsual: null | components["schemas"]["ComparedFigures"];
            /** @description What the option brings about that is not in money, as sent. */
            notInMoney: string[];
            /** @description The ratios. */
            ratios: components["schemas"]["MeasuresOfMerit"];
            /** @description As sent. */
            title: string;
        };
        /** @description Options to compare, as sent: each is an appraisal of its own. */
        ComparisonDraft: {
            /**
             * Format: int32
             * @description The place of business as usual among the options, from 0; every option is also shown less this one.
             */
            businessAsUsual: number;
            /** @description Two to ten appraisals in the same currency, base year and schedule. */
            options: components["schemas"]["AppraisalDraft"][];
        };
        /** @description Options side by side, and where their order turns. Money is in prices of the base year and rounded once. */
        ComparisonResult: {
            /** @description The year whose prices the figures are in; null for prices of the day. */
            baseYear: null | string;
            /**
             * Format: int32
             * @description The place of business as usual among the options, from 0.
             */
            businessAsUsual: number;
            /** @description The currency of every amount. */
            currency: string;
            /** @description The summary table: the options in the order sent. */
            options: components["schemas"]["ComparedOption"][];
            /** @description Name of the discount schedule of all options. */
            schedule: string;
            /** @description For each option and each other one: the values of single assumptions at which both have the same npsv while all else stays the same. Beyond such a value their order turns; an assumption that cannot turn it is not listed. */
            turns: components["schemas"]["OrderTurn"][];
        };
        /** @description A table of corrections as sent, before it is checked. */
        ConfidenceTableAsSent: {
            /** @description By grade, 1 (best) to 6: the share by which benefits are lowered, and costs and losses raised. */
            corrections: {
                [key: string]: DecimalText;
            };
            /** @description Name of the table including its version, for example gmca-2014. */
            name: string;
            /** @description Where it comes from. */
            source: string;
        };
        /** @description A table of corrections as sent, before it is checked. */
        ConfidenceTableDraft: {
            /** @description By grade, 1 (best) to 6: the share by which benefits are lowered, and costs and losses raised. */
            corrections: {
                [key: string]: DecimalInput;
            };
            /** @description Name of the table including its version, for example gmca-2014. */
            name: string;
            /** @description Where it comes from. */
            source: string;
        };
        /** @description The proof that an earlier state of the log is the beginning of a later one. */
        ConsistencyProof: {
            /**
             * Format: int64
             * @description The size of the earlier checkpoint.
             */
            from: number;
            /** @description The consistency proof (RFC 6962 section 2.1.2), base64; empty if the sizes are the same. */
            hashes: string[];
            /**
             * Format: int64
             * @description The size of the later checkpoint.
             */
            to: number;
        };
        /** @description A group of stakeholders who were consulted. */
        ConsultedGroup: {
            /** @description How they were consulted, and what they said. */
            how?: null | string;
            /**
             * Format: int32
             * @description How many people were consulted; null when not counted.
             */
            people?: null | number;
            /** @description Who they are, for example members of the choir. */
            stakeholders: string;
        };
        /** @description A person who contributes, known only by a pseudonymous code; the ledger never asks for a name. */
        Contributor: {
            /** @description Whether new entries may no longer name the contributor. */
            archived: boolean;
            /** @description Chosen by the client; remains, with its entries, when the attributes are erased. */
            code: string;
            /**
             * Format: int32
             * @description 1 is the most deprived fifth; null when not stated or erased.
             */
            deprivationQuintile: null | number;
            /** @description Whether the attributes were erased, for good. */
            erased: boolean;
            /** @description Code of the contributor as whom this one counts, because both codes are one person's; null when it counts on its own. */
            mergedInto: null | string;
            /** @description Code of the team; null when not stated or erased. */
            team: null | string;
        };
        /** @description A contributor as sent, before it is checked. */
        ContributorDraft: {
            /** @description Whether new entries may no longer name the contributor. */
            archived?: null | boolean;
            /**
             * Format: int32
             * @description 1 (most deprived) to 5.
             */
            deprivationQuintile?: null | number;
            /** @description Code of the team. */
            team?: null | string;
        };
        /** @description One contributor that counts as another. */
        ContributorMerge: {
            /** @description The code that no longer counts on its own. */
            contributor: string;
            /**
             * Format: uuid
             * @description Server-made and opaque.
             */
            id: string;
            /** @description The code that it counts as. */
            into: string;
            /** @description RFC 6962 leaf hash of the record, base64. */
            leafHash: string;
            /** @description Why; null when the text was erased. */
            reason: null | string;
            /**
             * Format: date-time
             * @description When it was recorded; figures as known from then on count both codes as one person.
             */
            recordedAt: string;
            /**
             * Format: int64
             * @description Its sequence in the organisation's log.
             */
            sequence: number;
            /**
             * Format: date-time
             * @description When it was undone; null while it holds.
             */
            undoneAt: null | string;
            /**
             * Format: uuid
             * @description Id of the record that undid it; null while it holds.
             */
            undoneBy: null | string;
            /** @description Why it was undone; null while it holds, and when the text was erased. */
            undoneReason: null | string;
        };
        /** @description As whom a contributor counts from now on. */
        ContributorMergeDraft: {
            /** @description Code of the other contributor, whose team and deprivation quintile count. */
            into: string;
            /** @description Why both codes are one person's. The text can be erased later. */
            reason: string;
        };
        /** @description One page of a list. */
        ContributorMergePage: {
            /** @description In the order of the list. */
            items: components["schemas"]["ContributorMerge"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /** @description One page of a list. */
        ContributorPage: {
            /** @description In the order of the list. */
            items: components["schemas"]["Contributor"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /** @description Why a merge is undone. */
        ContributorUnmergeDraft: {
            /** @description Why the codes are two people's. The text can be erased later. */
            reason: string;
        };
        /** @description What a contributor gave in a calendar year. An entry belongs to the year of its date. */
        ContributorYear: {
            /**
             * Format: int64
             * @description Number of counted entries of any measure; reversed entries and their reversals do not count.
             */
            entries: number;
            /**
             * Format: date
             * @description Date of the first of them.
             */
            firstDay: string;
            /** @description Hours of citizens' time. */
            hours: DecimalText;
            /**
             * Format: date
             * @description Date of the last of them.
             */
            lastDay: string;
            /**
             * Format: int32
             * @description The year.
             */
            year: number;
        };
        /** @description What a contributor gave, year by year, as known at a moment. */
        ContributorYears: {
            /** @description Pseudonymous code of the contributor; where the one asked for was merged into another, the code of that one. */
            code: string;
            /** @description Every code that counts as this contributor, in the order of the codes. */
            codes: string[];
            /**
             * Format: date-time
             * @description The moment up to which records are known, inclusive.
             */
            knownAt: string;
            /** @description Each calendar year with a counted entry that names one of the codes, in order. */
            years: components["schemas"]["ContributorYear"][];
        };
        /** @description One measure of the control total. */
        ControlLine: {
            /**
             * Format: int64
             * @description Number of counted entries in the statement.
             */
            entries: number;
            /**
             * Format: int64
             * @description Number of counted entries in the journal.
             */
            journalEntries: number;
            /** @description Their sum, even for a level. */
            journalQuantity: DecimalText;
            /** @description Name of the line in the statement. */
            line: string;
            /** @description Code of the measure. */
            measure: string;
            /** @description Their sum, even for a level and for readings that do not add up: it only checks that no entry is missing and has no other meaning. */
            quantity: DecimalText;
            /** @description Stage of the measure: input, output or outcome. */
            stage: components["schemas"]["MeasureStage"];
            /** @description The unit of the measure. */
            unit: string;
        };
        /** @description The entries and quantities behind the figures, beside those that the journal counts separately. Before publication the journal is counted once more, entry by entry. */
        ControlTotal: {
            /** @description Whether every line agrees with the journal. */
            agrees: boolean;
            /**
             * Format: int64
             * @description Number of counted entries in the statement.
             */
            entries: number;
            /**
             * Format: int64
             * @description Number of counted entries in the journal.
             */
            journalEntries: number;
            /** @description Sorted by measure. */
            lines: components["schemas"]["ControlLine"][];
        };
        /** @description A Co and a step of the star, with its programmes. */
        CoProductionCell: {
            /** @description co-commissioning, co-design, co-delivery or co-assessment; null for programmes without any. */
            co: null | string;
            /** @description Their figures together. */
            figures: components["schemas"]["CoProductionFigures"];
            /** @description Codes of the programmes, sorted. */
            programmes: string[];
            /** @description map, focus, people, market or grow; null for programmes that took no step by the last day. */
            step: null | string;
        };
        /** @description What citizens gave to some programmes; null where nothing was recorded, which is unknown and not nil. */
        CoProductionFigures: {
            /** @description Hours of citizens' time. */
            citizenHours: DecimalText | null;
            /** @description Worth of citizens' time, money and goods. */
            citizenInputValue: DecimalText | null;
            /**
             * Format: int32
             * @description Number of distinct contributors.
             */
            contributors: null | number;
            /** @description What to know before relying on the figures. */
            flags: components["schemas"]["SummaryFlag"][];
            /** @description Public, partner and citizens' inputs together. */
            fullSocialCost: DecimalText | null;
            /**
             * Format: int32
             * @description Number of programmes.
             */
            programmes: number;
            /** @description How many of the programmes reach individuals, communities, or both. */
            reach: components["schemas"]["CoProductionReach"];
            /** @description Why there are no figures; null where there are. */
            undefinedReason: null | components["schemas"]["QuantityGap"];
        };
        /** @description One programme, with its figures. */
        CoProductionProgramme: {
            /** @description Where it works; null when not stated. */
            area: null | string;
            /** @description Whom the benefits reach; null when not stated. */
            benefitReach: null | components["schemas"]["BenefitReach"];
            /** @description The kinds of co-production. */
            coProduction: string[];
            /** @description Its figures. */
            figures: components["schemas"]["CoProductionFigures"];
            /** @description Code of the programme. */
            programme: string;
            /** @description The steps of the star that it has taken; null when none is stated. */
            star: null | components["schemas"]["Star"];
            /** @description Title of the programme. */
            title: string;
        };
        /** @description How many programmes reach whom. */
        CoProductionReach: {
            /**
             * Format: int32
             * @description Both.
             */
            both: number;
            /**
             * Format: int32
             * @description Communities.
             */
            collective: number;
            /**
             * Format: int32
             * @description Individuals.
             */
            individual: number;
            /**
             * Format: int32
             * @description Those that do not state it.
             */
            notStated: number;
        };
        /** @description Programmes by Co and by step of the co-production star, with what citizens gave in a period and whom it reaches. */
        CoProductionTable: {
            /** @description The basis that values citizens' time. */
            basis: components["schemas"]["Basis"];
            /** @description Each Co and step that a programme has, sorted; a programme with several stands in each. */
            cells: components["schemas"]["CoProductionCell"][];
            /** @description ISO 4217 currency code of all money figures. */
            currency: string;
            /**
             * Format: date
             * @description First day, inclusive.
             */
            from: string;
            /**
             * Format: date-time
             * @description The moment up to which records are known, inclusive.
             */
            knownAt: string;
            /** @description Each programme that runs or recorded something in the period, sorted by code. */
            programmes: components["schemas"]["CoProductionProgramme"][];
            /**
             * Format: date
             * @description Last day, inclusive; steps taken later do not count.
             */
            to: string;
            /** @description All programmes; people and programmes are counted once. */
            total: components["schemas"]["CoProductionFigures"];
        };
        /** @description A correction as sent, before it is checked. */
        CorrectionDraft: {
            /** @description The replacement; it keeps the reference of the reversed entry unless it names another. */
            entry: components["schemas"]["EntryDraft"];
            /** @description Why the entry is replaced. The text can be erased later. */
            reason: string;
        };
        /** @description What a programme would cost without the others. */
        CostAlone: {
            /** @description Its own agency cost and that of the whole pool. */
            agencyCostAlone: DecimalText;
            /** @description Its own full social cost and that of the whole pool. */
            fullSocialCostAlone: DecimalText;
            /** @description Its own agency cost. */
            ownAgencyCost: DecimalText;
            /** @description Its own full social cost. */
            ownFullSocialCost: DecimalText;
            /** @description Code of the programme. */
            programme: string;
            /** @description The share of the pool that it bears, six decimals. */
            share: DecimalText;
        };
        /** @description The amount of a cost in one year, as sent. */
        CostAmountDraft: {
            /** @description In the currency of the appraisal, up to six decimals; a receipt is negative. When left out, the input is unvalued (which is not zero) and ratios are partial. */
            amount?: null | components["schemas"]["FigureDraft"];
            /** @description Whether the amount is exact (the default) or a bound. */
            bound?: null | components["schemas"]["Bound"];
            /** @description The year whose prices the amount is in: calendar (2013) or financial (2013-14); the base year when left out. */
            priceYear?: null | string;
            /**
             * Format: int32
             * @description The year; 0 is the first and is not discounted.
             */
            year: number;
        };
        /** @description A rounding line or a total of costs. */
        CostAmounts: {
            /** @description In agency cost; null where it is unknown, which is not zero. */
            agency: DecimalText | null;
            /** @description In full social cost: the sum of the inputs that have a value. */
            fullSocial: DecimalText;
            /** @description Name of the line in the statement. */
            line: string;
        };
        /** @description A cost as sent, before it is checked. */
        CostDraft: {
            /** @description The amounts by year; several amounts in one year add up. */
            amounts: components["schemas"]["CostAmountDraft"][];
            /** @description By which quintiles a citizens' cost is borne; not known when left out. */
            beneficiaries?: null | components["schemas"]["BeneficiaryDraft"][];
            /** @description Who gives what: one of the input classes of measures. */
            class: components["schemas"]["MeasureClass"];
            /** @description Whether a public or partner input is spent to make citizens' contribution possible. */
            mobilisation?: null | boolean;
            /** @description Why citizens' time is not valued by convention, for example because it is the beneficiaries' own. Its amounts then have years only, and the social return on investment is given without them. */
            notValued?: null | string;
            /** @description The share by which the cost is raised, and a receipt lowered; 0 when left out. */
            optimismBias?: null | components["schemas"]["OptimismBiasDraft"];
            /** @description Who bears it; not named when left out. */
            party?: null | string;
            /** @description Name of the discount schedule of this cost, or a schedule of your own; the appraisal's schedule when left out. */
            schedule?: null | components["schemas"]["ScheduleDraft"];
            /** @description Title of the cost; at most 300 characters. */
            title: string;
            /** @description Whether the money only passes to somebody else (benefit payments, grants, taxes): it then counts for budgets and not for society. */
            transfer?: null | boolean;
        };
        /** @description The inputs of one part of society in both perspectives; null where they are not known: none of them has a value, or no public input was recorded. */
        CostLine: {
            /** @description The part that counts in agency cost. */
            agency: DecimalText | null;
            /** @description The part that counts in full social cost. */
            fullSocial: DecimalText | null;
            /** @description Whose inputs. */
            inputs: components["schemas"]["InputGroup"];
            /** @description Name of the line in the statement. */
            line: string;
        };
        /** @description The cost per unit of an outcome to the programme that brought it about, net and gross. */
        CostPerOutcome: {
            /** @description Agency cost per net unit, four decimals; null with a reason. */
            agency: DecimalText | null;
            /** @description Whether agency cost, net and gross, is exact or a bound. */
            agencyBound: components["schemas"]["Bound"];
            /** @description Agency cost per gross unit; null where there is none. */
            agencyGross: DecimalText | null;
            /** @description Whether agency cost leaves something out. */
            agencyPartial: boolean;
            /** @description Full social cost per net unit, four decimals; null with a reason. */
            full: DecimalText | null;
            /** @description Whether full social cost, net and gross, is exact or a bound. */
            fullBound: components["schemas"]["Bound"];
            /** @description Full social cost per gross unit; null where there is none. */
            fullGross: DecimalText | null;
            /** @description Whether full social cost leaves something out. */
            fullPartial: boolean;
            /** @description The line of the benefit. */
            line: string;
            /** @description Whether one of the costs leaves out a quantity that has no rate, or a programme without public input. */
            partial: boolean;
            /** @description Why a cost per net unit is missing; null where both are given. */
            undefinedReason: null | components["schemas"]["UnitCostGap"];
        };
        /** @description The cost per unit of an output; the figures are those of the output's line. */
        CostPerOutput: {
            /** @description Agency cost per unit, four decimals; null with a reason. */
            agency: DecimalText | null;
            /** @description Whether agency cost is exact or a bound. */
            agencyBound: components["schemas"]["Bound"];
            /** @description Whether agency cost leaves out a quantity that has no rate, or a programme without public input beside others that have some. */
            agencyPartial: boolean;
            /** @description Full social cost per unit, four decimals; null with a reason. */
            full: DecimalText | null;
            /** @description Whether full social cost is exact or a bound. */
            fullBound: components["schemas"]["Bound"];
            /** @description Whether full social cost leaves something out. */
            fullPartial: boolean;
            /** @description The line of the output. */
            line: string;
            /** @description Whether one of the two costs is partial. */
            partial: boolean;
            /** @description Why one of the costs is missing; null where both are given. */
            undefinedReason: null | components["schemas"]["UnitCostGap"];
        };
        /** @description The cost per unit of an outcome as recorded, before any deduction, to the programme that recorded it. It needs no impact map. */
        CostPerRecordedOutcome: {
            /** @description Agency cost per unit, four decimals; null with a reason. */
            agency: DecimalText | null;
            /** @description Whether agency cost per unit is exact or a bound. */
            agencyBound: components["schemas"]["Bound"];
            /** @description Whether agency cost leaves something out. */
            agencyPartial: boolean;
            /** @description Full social cost per unit, four decimals; null with a reason. */
            full: DecimalText | null;
            /** @description Whether full social cost per unit is exact or a bound. */
            fullBound: components["schemas"]["Bound"];
            /** @description Whether full social cost leaves something out. */
            fullPartial: boolean;
            /** @description The line of the recorded outcome. */
            line: string;
            /** @description Why a cost is missing; null where both are given. */
            undefinedReason: null | components["schemas"]["UnitCostGap"];
        };
        /** @description The result of a cost. */
        CostResult: {
            /** @description In base-year prices, before optimism bias and discounting; null where none of it is valued. */
            amount: DecimalText | null;
            /** @description Each year with an amount, in order. */
            byYear: components["schemas"]["CostYear"][];
            /** @description Who gives what. */
            class: components["schemas"]["MeasureClass"];
            /** @description Flags: what to know before relying on this cost. */
            flags: components["schemas"]["AppraisalFlag"][];
            /** @description Whether it is spent to make citizens' contribution possible. */
            mobilisation: boolean;
            /** @description The title, with a number where several costs have the same title. */
            name: string;
            /** @description Who bears it. */
            party: string;
            /** @description Present value with optimism bias, discounted; null where none of it is valued. */
            presentValue: DecimalText | null;
            /** @description As sent. */
            title: string;
            /** @description Whether it counts only for budgets and not for society. */
            transfer: boolean;
        };
        /** @description The costs in both perspectives, in prices of the base year. */
        CostSection: {
            /** @description Hours of citizens' time. */
            citizenHours: DecimalText;
            /** @description Public, partner and citizen inputs, in this order. */
            lines: components["schemas"]["CostLine"][];
            /** @description The lines whose quantities are left out. */
            missing: string[];
            /** @description The part of public and partner inputs spent to make citizens' contribution possible; null with a reason where it is unknown, which is not zero. */
            mobilisation: DecimalText | null;
            /** @description Why mobilisation is not known; null where it is. */
            mobilisationUndefinedReason: null | components["schemas"]["UndefinedReason"];
            /** @description Whether the costs leave out a quantity that has no rate. */
            partial: boolean;
            /** @description The difference between the rounded lines and the rounded total. */
            rounding: components["schemas"]["CostAmounts"];
            /** @description Agency cost and full social cost. */
            total: components["schemas"]["CostAmounts"];
        };
        /**
         * @description Where the costs stand that programmes share.
         * @enum {string}
         */
        CostSharing: "direct" | "shared";
        /** @description The cost of one year. */
        CostYear: {
            /** @description In base-year prices, before optimism bias and discounting. */
            amount: DecimalText;
            /** @description Present value with optimism bias, discounted. */
            presentValue: DecimalText;
            /**
             * Format: int32
             * @description Year number, from 0.
             */
            year: number;
        };
        /** @description How many hours a member may owe, and what happens beyond that. */
        DebitLimit: {
            /** @description What happens when more would be owed. */
            action: components["schemas"]["DebitLimitAction"];
            /** @description Inclusive: a balance of minus this number of hours is within the limit. */
            hours: DecimalText;
        };
        /**
         * @description What happens when a member would owe more than the limit.
         * @enum {string}
         */
        DebitLimitAction: "flag" | "refuse";
        /** @description A debit limit as sent, before it is checked. */
        DebitLimitDraft: {
            /** @description Whether an exchange beyond the limit is recorded and flagged, or refused. */
            action: components["schemas"]["DebitLimitAction"];
            /** @description How many hours a member may owe, zero or more, up to six decimals. */
            hours: DecimalInput;
        };
        /**
         * @description What stands before the decimals of a number.
         * @enum {string}
         */
        DecimalMark: "point" | "comma";
        /** @description What a party decided about the public inputs of a programme. */
        DecisionLine: {
            /** @description Their agency cost in prices of the base year; null where none of them has a value. */
            agencyCost: DecimalText | null;
            /**
             * Format: int64
             * @description Number of entries of public inputs.
             */
            entries: number;
            /** @description Name of the line in the statement. */
            line: string;
            /** @description Whether the cost leaves out a quantity that has no rate. */
            partial: boolean;
            /** @description Code of the party; null for entries that do not say who decided. */
            party: null | string;
            /** @description Code of the programme. */
            programme: string;
            /** @description That cost as a share of the agency cost of the programme, six decimals; null where one of them is not known. */
            share: DecimalText | null;
        };
        /** @description Who decided about what public bodies put in: for example residents, where a budget is decided by those who live there. */
        DecisionSection: {
            /** @description By programme and party, the entries that do not say who decided last; empty where no entry says it. */
            lines: components["schemas"]["DecisionLine"][];
            /** @description Over all programmes of the statement, each party once; empty where no entry says who decided. */
            parties: components["schemas"]["DecisionShare"][];
        };
        /** @description What a party decided about public inputs. */
        DecisionShare: {
            /** @description Their agency cost in prices of the base year; null where none of them has a value. */
            agencyCost: DecimalText | null;
            /**
             * Format: int64
             * @description Number of entries of public inputs.
             */
            entries: number;
            /** @description Whether the cost leaves out a quantity that has no rate. */
            partial: boolean;
            /** @description Code of the party; null for entries that do not say who decided. */
            party: null | string;
            /** @description That cost as a share of all agency cost, six decimals; null where one of them is not known. */
            share: DecimalText | null;
        };
        /**
         * @description How the deductions between gross and net combine. In both cases drop-off compounds.
         * @enum {string}
         */
        Deductions: "multiplicative" | "additive";
        /** @description A deflator as sent: the name of a shipped series, or an index of your own. */
        DeflatorDraft: {
            /** @description Price index by price year: calendar (2013) or financial (2013-14), but not both. */
            index?: null | {
                [key: string]: DecimalInput;
            };
            /** @description Name of a series that comes with the product. */
            series?: null | string;
            /** @description Where your own index comes from. */
            source?: null | string;
        };
        /** @description The series that converts amounts to prices of the base year: real = amount x index of the base year / index of the price year. */
        DeflatorNote: {
            /** @description The years that the statement uses, in order, including the base year. */
            index: components["schemas"]["DeflatorYear"][];
            /** @description Name of the series with its release; empty for an index that the sender stated. */
            name: string;
            /** @description Who publishes it, where, and until when nothing newer is known. */
            source: components["schemas"]["Source"];
            /** @description How well the product's copy has been checked against its source. */
            status: components["schemas"]["ReferenceStatus"];
            /** @description Title of the series. */
            title: string;
        };
        /** @description The price index of a year. */
        DeflatorYear: {
            /** @description Index, relative to the other years of the series. */
            index: DecimalText;
            /** @description Calendar (2013) or financial (2013-14). */
            year: string;
        };
        /**
         * @description A fifth of a country's areas by deprivation; 1 is the most deprived.
         * @enum {string}
         */
        DeprivationQuintile: "quintile-1" | "quintile-2" | "quintile-3" | "quintile-4" | "quintile-5" | "not-stated" | "erased" | "nobody-named";
        /** @description The figures if only benefits counted whose cause is shown by a design or a better one. */
        DesignFigures: {
            /** @description The weakest design that counts. */
            design: components["schemas"]["StudyDesign"];
            /** @description The figures. */
            figures: components["schemas"]["KeyFigures"];
        };
        /** @description What a sample by count says of the entries of a line. */
        DeviationResult: {
            /**
             * Format: int32
             * @description How many of those drawn are not as recorded.
             */
            deviations: number;
            /** @description Their share of those drawn. */
            share: DecimalText;
            /** @description The share of all that could be drawn that is not exceeded, at the confidence of the sample. */
            upperShare: DecimalText;
        };
        /**
         * @description Whether more of it is better, or less.
         * @enum {string}
         */
        Direction: "increase" | "decrease";
        /**
         * @description How an uncertain figure is distributed between its low and its high.
         * @enum {string}
         */
        Distribution: "triangular" | "pert" | "normal" | "uniform";
        /** @description How much a pound counts for each quintile, as sent: incomes from which weights are formed, or the weights themselves. */
        DistributionalWeightsDraft: {
            /** @description The elasticity of the marginal utility of income, 0 to 10; 1.3 when left out. A weight is (median / income) to this power, rounded to six decimals. */
            elasticity?: DecimalInput | null;
            /** @description The equivalised income of each quintile, 1 to 5, in any one unit. */
            incomes?: null | {
                [key: string]: DecimalInput;
            };
            /** @description The median equivalised income in the same unit; required with incomes. */
            median?: DecimalInput | null;
            /** @description Where the incomes or weights come from. */
            source?: null | string;
            /** @description The weight of each quintile, 1 to 5, instead of incomes; above 0 and at most 1000. */
            weights?: null | {
                [key: string]: DecimalInput;
            };
        };
        /** @description What a batch recorded, in the order it was sent. Or, in a dry run, as it would be recorded. */
        DryRunBatch: {
            /** @description One for each entry of the batch. */
            entries: components["schemas"]["DryRunEntry"][];
        };
        /** @description One contributor that counts as another. Or, in a dry run, as it would be recorded; then id, sequence, recordedAt and leafHash are null. */
        DryRunContributorMerge: {
            /** @description The code that no longer counts on its own. */
            contributor: string;
            /**
             * Format: uuid
             * @description Server-made and opaque.
             */
            id: null | string;
            /** @description The code that it counts as. */
            into: string;
            /** @description RFC 6962 leaf hash of the record, base64. */
            leafHash: null | string;
            /** @description Why; null when the text was erased. */
            reason: null | string;
            /**
             * Format: date-time
             * @description When it was recorded; figures as known from then on count both codes as one person.
             */
            recordedAt: null | string;
            /**
             * Format: int64
             * @description Its sequence in the organisation's log.
             */
            sequence: null | number;
            /**
             * Format: date-time
             * @description When it was undone; null while it holds.
             */
            undoneAt: null | string;
            /**
             * Format: uuid
             * @description Id of the record that undid it; null while it holds.
             */
            undoneBy: null | string;
            /** @description Why it was undone; null while it holds, and when the text was erased. */
            undoneReason: null | string;
        };
        /** @description A recorded entry or reversal. Or, in a dry run, as it would be recorded; then id, sequence, recordedAt and leafHash are null. */
        DryRunEntry: {
            /** @description Code of the party that judged; null when not given. */
            assessor: null | string;
            /** @description Code of the asset that was used; null when not given. */
            asset: null | string;
            /** @description Whether the quantity is exact, a bound or approximate. */
            bound: components["schemas"]["Bound"];
            /** @description Pseudonymous code of the contributor; null when not given. */
            contributor: null | string;
            /**
             * Format: date
             * @description The day of the activity, or the last day of the span it reports, inclusive.
             */
            date: string;
            /** @description Code of the party that decided; null when not given. */
            decidedBy: null | string;
            /**
             * Format: time-local
             * @description When the activity ended, in local time; null when not given.
             */
            endTime: null | string;
            /** @description The evidence for the entry. */
            evidence: components["schemas"]["Evidence"];
            /** @description The two members of a time bank who exchanged the hours; null if the entry is not an exchange. */
            exchange: null | components["schemas"]["ExchangeEnds"];
            /** @description Parts of a cost that other parties paid with gifts that are recorded by themselves; empty when there are none. */
            financedBy: components["schemas"]["FinancedPart"][];
            /**
             * Format: uuid
             * @description The id of the entry, made by the server; a UUID.
             */
            id: null | string;
            /** @description The leaf hash (RFC 6962) of the entry's canonical form, in base64. */
            leafHash: null | string;
            /** @description Code of the measure. */
            measure: string;
            /** @description Free text about the entry; null when not given or erased. */
            note: null | string;
            /** @description How many were asked or followed; null unless the measure is a share or mean. */
            of: DecimalText | null;
            /** @description Code of the party that gives or bears the cost (input) or gains (output, outcome); null when not given. */
            party: null | string;
            /** @description Code of the programme. */
            programme: string;
            /** @description The quantity in the measure's unit; negative in a reversal. */
            quantity: DecimalText;
            /** @description On a reversal, why the entry was reversed or corrected; null on other entries, or when erased. */
            reason: null | string;
            /**
             * Format: date-time
             * @description When it was recorded; never before the time of an earlier record.
             */
            recordedAt: null | string;
            /** @description The sender's own id for the entry; null when not given. */
            reference: null | string;
            /**
             * Format: uuid
             * @description Id of the entry that this one replaces in a correction; null if it replaces none.
             */
            replaces: null | string;
            /**
             * Format: uuid
             * @description Id of the reversal that took this entry out; null if it was not reversed.
             */
            reversedBy: null | string;
            /**
             * Format: uuid
             * @description Id of the entry that this reversal takes out; null if this is not a reversal.
             */
            reverses: null | string;
            /**
             * Format: int64
             * @description The number of its record in the organisation's log.
             */
            sequence: null | number;
            /** @description The stage of the measure: input, output or outcome. */
            stage: components["schemas"]["MeasureStage"];
            /** @description The standard deviation of the answers of a mean; null when not given. */
            standardDeviation: DecimalText | null;
            /**
             * Format: date
             * @description The first day of the span, inclusive; null for a single day.
             */
            startDate: null | string;
            /**
             * Format: time-local
             * @description When the activity began, in local time; null when not given.
             */
            startTime: null | string;
            /** @description Why the entry was put in suspense when it was recorded, and what was decided; null if it never was in suspense. While the status is 'suspended' or 'rejected', the entry counts in no figure. */
            suspension: null | components["schemas"]["Suspension"];
            /** @description Code of the team; null when not given. */
            team: null | string;
            /** @description The measure's unit. */
            unit: string;
            /** @description Why there is no valuation; null if there is one. */
            unvaluedReason: null | components["schemas"]["UnvaluedReason"];
            /** @description What the entry is worth on the organisation's standard basis, or would be worth once released; null if it has no value, and unvaluedReason then says why. */
            valuation: null | components["schemas"]["Valuation"];
        };
        /** @description A recorded exchange or the reversal of one: an entry of the journal, in the form for a time bank. Or, in a dry run, as it would be recorded; then id, sequence, recordedAt and leafHash are null. */
        DryRunExchange: {
            /** @description Pseudonymous code of the contributor to whom the hours belong; null when the giver was linked to none. */
            contributor: null | string;
            /**
             * Format: date
             * @description The day on which the hours were given.
             */
            date: string;
            /** @description In the answer to recording it: 'debit_limit_is_exceeded' where the receiver owes more than their limit, otherwise empty. Null in lists. */
            flags: null | string[];
            /** @description Code of the member who gave the hours. */
            giver: string;
            /** @description Number of hours; negative in a reversal. */
            hours: DecimalText;
            /**
             * Format: uuid
             * @description Id of the entry: server-made and opaque.
             */
            id: null | string;
            /** @description RFC 6962 leaf hash of its canonical form, base64. */
            leafHash: null | string;
            /** @description Code of the party that the giver belongs to; null when not given. */
            party: null | string;
            /** @description Code of the programme that runs the giver's time bank. */
            programme: string;
            /** @description Code of the member who received them. */
            receiver: string;
            /** @description Code of the programme that runs the receiver's time bank; null where it is the giver's. */
            receiverProgramme: null | string;
            /**
             * Format: date-time
             * @description When it was recorded; never earlier than records before it.
             */
            recordedAt: null | string;
            /** @description The sender's own id. */
            reference: null | string;
            /**
             * Format: uuid
             * @description Id of the reversal that removed this exchange; null where it has not been reversed.
             */
            reversedBy: null | string;
            /**
             * Format: uuid
             * @description Id of the entry that this reversal removes; null where it is not a reversal.
             */
            reverses: null | string;
            /**
             * Format: int64
             * @description Its sequence in the organisation's log.
             */
            sequence: null | number;
            /** @description What was done; null when not given or erased. */
            service: null | string;
            /** @description Why it was in doubt when it was recorded, and what was decided; null for an exchange that was never in doubt. While the status is 'suspended' or 'rejected' it does not count in any balance. */
            suspension: null | components["schemas"]["Suspension"];
        };
        /** @description An API key that was just made. Or, in a dry run, as it would be recorded; then id, keyId and createdAt are null. */
        DryRunNewKey: {
            /**
             * Format: date-time
             * @description When the key was made.
             */
            createdAt: null | string;
            /**
             * Format: date-time
             * @description When the key expires; null if it never does.
             */
            expiresAt: null | string;
            /** @description The id of the key, as in its address: the same as keyId. */
            id: null | string;
            /** @description The text that its holder sends as `Authorization: Bearer ...`. It is shown only once; null when the same answer is sent again, and in the answer to a dry run. */
            key: null | string;
            /** @description The id of the key: the 16 hexadecimal digits after vl_. */
            keyId: null | string;
            /** @description What the key is for. */
            name: string;
            /** @description Id of the key that this key replaces; null if it replaces none. */
            replaces: null | string;
            /** @description What the key may do. */
            scopes: string[];
        };
        /** @description A link that was just made. Or, in a dry run, as it would be recorded; then id and createdAt are null. */
        DryRunNewLink: {
            /** @description The address to send. Whoever has it sees the view until the link expires or is revoked. The token is its fragment, which browsers send to no server. It is shown only once; null when the same answer is sent again, and in the answer to a dry run. */
            address: null | string;
            /**
             * Format: date-time
             * @description When the link was made.
             */
            createdAt: null | string;
            /**
             * Format: date-time
             * @description When the link stops working.
             */
            expiresAt: string;
            /** @description The id of the link. */
            id: null | string;
            /** @description For whom or what the link is. */
            name: string;
            /** @description The token alone, sent as a key is: `Authorization: Bearer ...`. Null where the address is. */
            token: null | string;
            /** @description What the link shows. */
            view: components["schemas"]["LinkView"];
        };
        /** @description Balances that members brought from an older system. Or, in a dry run, as it would be recorded; then id, sequence, recordedAt and leafHash are null. */
        DryRunOpeningBalances: {
            /** @description In the order sent. The community has the opposite of their sum. */
            balances: components["schemas"]["OpeningBalance"][];
            /**
             * Format: date
             * @description The day at whose end they start to count.
             */
            date: string;
            /**
             * Format: uuid
             * @description Server-made and opaque.
             */
            id: null | string;
            /** @description RFC 6962 leaf hash of the record, base64. */
            leafHash: null | string;
            /** @description Code of the programme that runs the time bank. */
            programme: string;
            /** @description Why they were reversed; null where they have not been, and when erased. */
            reason: null | string;
            /**
             * Format: date-time
             * @description When they were recorded; never earlier than records before them.
             */
            recordedAt: null | string;
            /**
             * Format: uuid
             * @description Id of the record that reversed them; null where they have not been reversed.
             */
            reversedBy: null | string;
            /**
             * Format: int64
             * @description Their sequence in the organisation's log.
             */
            sequence: null | number;
            /** @description Where the figures come from. */
            source: string;
        };
        /** @description A practitioner's opinion on a statement, as it was recorded. Or, in a dry run, as it would be recorded; then id, sequence, recordedAt and leafHash are null. */
        DryRunOpinion: {
            /** @description What the practitioner concludes. */
            conclusion: components["schemas"]["OpinionConclusion"];
            /** @description What the statement was measured against. */
            criteria: string;
            /**
             * Format: date
             * @description The date of the opinion.
             */
            date: string;
            /**
             * Format: uuid
             * @description Server-made and opaque.
             */
            id: null | string;
            /** @description RFC 6962 leaf hash of the record, base64. */
            leafHash: null | string;
            /** @description Whether the assurance is limited or reasonable. */
            level: components["schemas"]["AssuranceLevel"];
            /** @description The amount from which an error would matter. */
            materiality: DecimalText;
            /** @description The practitioner or the firm. */
            name: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recordedAt: null | string;
            /** @description Who recorded it, in the form of `preparedBy`; null for the operator of the server. */
            recordedBy: null | string;
            /**
             * Format: int64
             * @description Its sequence in the organisation's log.
             */
            sequence: null | number;
            /** @description The standard that was followed. */
            standard: string;
            /** @description The conclusion in the practitioner's words; null if there are none. */
            wording: null | string;
        };
        /** @description A pack that was loaded, and what was recorded from it. Or, in a dry run, as it would be recorded; then sequence and recordedAt are null. */
        DryRunPackLoad: {
            /** @description Code of the measure for which its rates were recorded; null if the pack has its own measures. */
            measure: null | string;
            /** @description Codes of the measures that were registered for it, without those that already existed. */
            measures: string[];
            /** @description Name of the pack. */
            name: string;
            /** @description Codes of the parties that were registered for it, without those that already existed. */
            parties: string[];
            /** @description The rates that were recorded, without those that were already recorded as they are in the pack. */
            rates: components["schemas"]["DryRunRate"][];
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recordedAt: null | string;
            /**
             * Format: int64
             * @description The number of its record in the organisation's log; what was recorded from the pack follows it.
             */
            sequence: null | number;
            /** @description Series for appraisals that were adopted with the pack. */
            series: components["schemas"]["PackSeries"][];
            /** @description The version that was loaded. */
            version: string;
        };
        /** @description A recorded rate. Or, in a dry run, as it would be recorded; then id, sequence and recordedAt are null. */
        DryRunRate: {
            /** @description The stated amount per unit, in the organisation's currency. Where there are components, a unit is worth their sum. */
            amount: DecimalText;
            /** @description The basis of the valuation. */
            basis: components["schemas"]["Basis"];
            /** @description Whether the amount is exact or a bound. */
            bound: components["schemas"]["Bound"];
            /** @description Who gains which part of it, in the order stated; empty when it is not split. */
            components: components["schemas"]["RateComponent"][];
            /**
             * Format: int32
             * @description 1 (best) to 6; null when not stated.
             */
            confidenceGrade: null | number;
            /** @description How the amount is distributed between low and high; null when not stated. */
            distribution: null | components["schemas"]["Distribution"];
            /** @description The name under which it is drawn; null where the rate's id is used. */
            draw: null | string;
            /**
             * Format: date
             * @description First day on which it is in force, inclusive.
             */
            effectiveFrom: string;
            /**
             * Format: date
             * @description First day on which it is no longer in force, exclusive; null while open.
             */
            effectiveTo: null | string;
            /** @description The highest amount possible; null without a range. */
            high: DecimalText | null;
            /**
             * Format: uuid
             * @description Server-made and opaque.
             */
            id: null | string;
            /** @description The licence under which the figure may be used; null when not stated. */
            licence: null | string;
            /** @description The lowest amount possible; null without a range. */
            low: DecimalText | null;
            /** @description Code of the measure. */
            measure: string;
            /** @description Calendar (2013) or financial (2013-14); null when not stated. */
            priceYear: null | string;
            /**
             * Format: date-time
             * @description When it was recorded; never earlier than records before it.
             */
            recordedAt: null | string;
            /** @description How much the sum of the components may differ from the amount; null without components. */
            roundingTolerance: DecimalText | null;
            /**
             * Format: int64
             * @description Its sequence in the organisation's log.
             */
            sequence: null | number;
            /** @description Where the figure comes from. */
            source: components["schemas"]["Source"];
            /** @description The unit that the amount is for. */
            unit: string;
        };
        /** @description A recorded table of rates. It always holds that recorded + alreadyRecorded = rows. Or, in a dry run, as it would be recorded. */
        DryRunRateTable: {
            /**
             * Format: int32
             * @description Number of rates that were already recorded in the same form.
             */
            alreadyRecorded: number;
            /** @description In the order of the rows. */
            rates: components["schemas"]["DryRunRate"][];
            /**
             * Format: int32
             * @description Number of new rates.
             */
            recorded: number;
            /**
             * Format: int32
             * @description Number of rates in the table.
             */
            rows: number;
        };
        /** @description A sample that an auditor drew from a line of a statement, and what its findings say. Or, in a dry run, as it would be recorded; then id, sequence, recordedAt and leafHash are null. */
        DryRunSample: {
            /** @description The basis on which the line values citizens' time. */
            basis: components["schemas"]["Basis"];
            /** @description What these are worth together, not rounded; null if drawn by count. */
            bookValue: DecimalText | null;
            /** @description The checkpoint that the auditor held. */
            checkpoint: components["schemas"]["SampleCheckpoint"];
            /** @description The confidence of the upper limit. */
            confidence: DecimalText;
            /**
             * Format: int64
             * @description How many entries could be drawn.
             */
            entries: number;
            /** @description What the findings say. */
            evaluation: components["schemas"]["SampleEvaluation"];
            /**
             * Format: uuid
             * @description Server-made and opaque.
             */
            id: null | string;
            /** @description Book value divided by size, rounded to six decimals for reading; null if drawn by count. */
            interval: DecimalText | null;
            /** @description The entries that were drawn, in the order of the log; null in a list of samples. */
            items: null | components["schemas"]["SampleItem"][];
            /** @description RFC 6962 leaf hash of the record, base64. */
            leafHash: null | string;
            /**
             * Format: int64
             * @description Entries of the line that could not be drawn by this method.
             */
            leftOut: number;
            /** @description What those of them that have a value are worth together. */
            leftOutValue: DecimalText;
            /** @description The line of the statement. */
            line: string;
            /** @description How it was drawn. */
            method: components["schemas"]["SampleMethod"];
            /** @description The auditor's nonce in hexadecimal. */
            nonce: string;
            /**
             * Format: date-time
             * @description When it was drawn.
             */
            recordedAt: null | string;
            /** @description Who drew it: the id of the key, or issuer and subject of the identity that signed in, with a blank between; null for the operator of the server. */
            recordedBy: null | string;
            /**
             * Format: int64
             * @description Its sequence in the organisation's log.
             */
            sequence: null | number;
            /**
             * Format: int32
             * @description The size that was asked for: intervals, or entries.
             */
            size: number;
            /** @description The random start within the first interval, rounded to six decimals for reading; null if drawn by count. */
            start: DecimalText | null;
            /**
             * Format: uuid
             * @description Id of the statement.
             */
            statement: string;
        };
        /** @description An outcome that is dated before anything was put into its programme. */
        EarlyOutcomeNote: {
            /**
             * Format: date
             * @description Day of its first counted entry in the period.
             */
            firstDay: string;
            /**
             * Format: date
             * @description First day with an input into the programme, in any period; null where there was none.
             */
            firstInput: null | string;
            /** @description The line of the recorded outcome. */
            line: string;
        };
        /** @description A pool, what its programmes bear of it, and what they save by sharing. Filters do not apply: it is about the whole period. */
        EconomiesOfScope: {
            /** @description The agency cost that is spread. */
            agencyCost: DecimalText;
            /** @description Code of the allocation. */
            allocation: string;
            /** @description The full social cost that is spread. */
            fullSocialCost: DecimalText;
            /** @description How the cost per unit of the key moves as programmes join, one after the other: in the order in which the allocation names them, or by code where it names none. */
            joining: components["schemas"]["JoiningProgramme"][];
            /** @description Agency cost of these programmes and the pool together. */
            jointAgencyCost: DecimalText;
            /** @description Full social cost of these programmes and the pool together. */
            jointFullSocialCost: DecimalText;
            /** @description By how much the agency costs of the programmes alone, added up, exceed their joint one, as a share of it, six decimals. */
            ofAgencyCost: DecimalText | null;
            /** @description The same of full social cost. */
            ofFullSocialCost: DecimalText | null;
            /** @description Code of the programme under which the shared costs are recorded. */
            pool: string;
            /** @description The programmes that bear it, sorted by code; none where the key is zero everywhere, so that the pool keeps its cost. */
            programmes: components["schemas"]["CostAlone"][];
            /** @description Why there is no such share, or only one of them; null where there are both. */
            undefinedReason: null | components["schemas"]["ScopeGap"];
        };
        /** @description Which engine keeps the ledger. */
        EngineVersion: {
            /** @description Such as SQLite. */
            name: string;
            /** @description As the engine states it. */
            version: string;
        };
        /** @description A recorded entry or reversal. */
        Entry: {
            /** @description Code of the party that judged; null when not given. */
            assessor: null | string;
            /** @description Code of the asset that was used; null when not given. */
            asset: null | string;
            /** @description Whether the quantity is exact, a bound or approximate. */
            bound: components["schemas"]["Bound"];
            /** @description Pseudonymous code of the contributor; null when not given. */
            contributor: null | string;
            /**
             * Format: date
             * @description The day of the activity, or the last day of the span it reports, inclusive.
             */
            date: string;
            /** @description Code of the party that decided; null when not given. */
            decidedBy: null | string;
            /**
             * Format: time-local
             * @description When the activity ended, in local time; null when not given.
             */
            endTime: null | string;
            /** @description The evidence for the entry. */
            evidence: components["schemas"]["Evidence"];
            /** @description The two members of a time bank who exchanged the hours; null if the entry is not an exchange. */
            exchange: null | components["schemas"]["ExchangeEnds"];
            /** @description Parts of a cost that other parties paid with gifts that are recorded by themselves; empty when there are none. */
            financedBy: components["schemas"]["FinancedPart"][];
            /**
             * Format: uuid
             * @description The id of the entry, made by the server; a UUID.
             */
            id: string;
            /** @description The leaf hash (RFC 6962) of the entry's canonical form, in base64. */
            leafHash: string;
            /** @description Code of the measure. */
            measure: string;
            /** @description Free text about the entry; null when not given or erased. */
            note: null | string;
            /** @description How many were asked or followed; null unless the measure is a share or mean. */
            of: DecimalText | null;
            /** @description Code of the party that gives or bears the cost (input) or gains (output, outcome); null when not given. */
            party: null | string;
            /** @description Code of the programme. */
            programme: string;
            /** @description The quantity in the measure's unit; negative in a reversal. */
            quantity: DecimalText;
            /** @description On a reversal, why the entry was reversed or corrected; null on other entries, or when erased. */
            reason: null | string;
            /**
             * Format: date-time
             * @description When it was recorded; never before the time of an earlier record.
             */
            recordedAt: string;
            /** @description The sender's own id for the entry; null when not given. */
            reference: null | string;
            /**
             * Format: uuid
             * @description Id of the entry that this one replaces in a correction; null if it replaces none.
             */
            replaces: null | string;
            /**
             * Format: uuid
             * @description Id of the reversal that took this entry out; null if it was not reversed.
             */
            reversedBy: null | string;
            /**
             * Format: uuid
             * @description Id of the entry that this reversal takes out; null if this is not a reversal.
             */
            reverses: null | string;
            /**
             * Format: int64
             * @description The number of its record in the organisation's log.
             */
            sequence: number;
            /** @description The stage of the measure: input, output or outcome. */
            stage: components["schemas"]["MeasureStage"];
            /** @description The standard deviation of the answers of a mean; null when not given. */
            standardDeviation: DecimalText | null;
            /**
             * Format: date
             * @description The first day of the span, inclusive; null for a single day.
             */
            startDate: null | string;
            /**
             * Format: time-local
             * @description When the activity began, in local time; null when not given.
             */
            startTime: null | string;
            /** @description Why the entry was put in suspense when it was recorded, and what was decided; null if it never was in suspense. While the status is 'suspended' or 'rejected', the entry counts in no figure. */
            suspension: null | components["schemas"]["Suspension"];
            /** @description Code of the team; null when not given. */
            team: null | string;
            /** @description The measure's unit. */
            unit: string;
            /** @description Why there is no valuation; null if there is one. */
            unvaluedReason: null | components["schemas"]["UnvaluedReason"];
            /** @description What the entry is worth on the organisation's standard basis, or would be worth once released; null if it has no value, and unvaluedReason then says why. */
            valuation: null | components["schemas"]["Valuation"];
        };
        /** @description One change of an entry, or of opening balances of a time bank. */
        EntryChange: {
            /**
             * Format: date-time
             * @description When the change was recorded.
             */
            at: string;
            /** @description What happened to the entry or opening balances. */
            change: components["schemas"]["EntryChangeKind"];
            /** @description The entry as it is after the change, valued as known then; texts that were erased later are not in it. Null for a change of opening balances. */
            entry: null | components["schemas"]["Entry"];
            /** @description The opening balances as they are after the change; a reason that was erased later is not in them. Null for a change of an entry. */
            openingBalances: null | components["schemas"]["OpeningBalances"];
            /**
             * Format: int64
             * @description The record of the log that made the change; the entries of an import share the record that closed it.
             */
            sequence: number;
        };
        /**
         * @description What happened to an entry, or to opening balances of a time bank.
         * @enum {string}
         */
        EntryChangeKind: "recorded" | "suspended" | "released" | "rejected" | "reversed" | "re-graded" | "text-erased" | "balances-brought-along" | "balances-taken-back";
        /** @description Some changes, and where to continue. */
        EntryChanges: {
            /** @description In the order in which they happened. */
            items: components["schemas"]["EntryChange"][];
            /** @description True if there are more changes already, even if this answer has fewer than were asked for; false if the answer reaches the last change so far. */
            more: boolean;
            /** @description What to send as after in the next request; it is always given, and a later request continues from there. */
            next: string;
        };
        /** @description An entry as sent, before it is checked. */
        EntryDraft: {
            /** @description Code of the party that judged, for example the residents who rated a street. */
            assessor?: null | string;
            /** @description Code of the asset that was used; the measure of the entry is the measure of the asset. */
            asset?: null | string;
            /** @description Whether the quantity is exact (the default), a bound ("over 48,000", "less than 5 %") or approximate. */
            bound?: null | components["schemas"]["Bound"];
            /** @description Pseudonymous code of the contributor, registered at first use. Never a name. */
            contributor?: null | string;
            /**
             * Format: date
             * @description The day of the activity, or the last day of the span it reports.
             */
            date: string;
            /** @description Code of the party that decided, for example the residents who voted on a budget. */
            decidedBy?: null | string;
            /**
             * Format: time-local
             * @description When the activity ended, in local time.
             */
            endTime?: null | string;
            /** @description The evidence for the entry. */
            evidence?: null | components["schemas"]["EvidenceDraft"];
            /** @description Who gives hours to whom in the time bank of the programme, or from it to a member of another bank; required with the measure 'exchanged-hours' and not allowed with any other. */
            exchange?: null | components["schemas"]["ExchangeEndsDraft"];
            /** @description Parts of a public or partner cost in money that other parties paid with gifts. The gifts are entries of their own, so that these parts are taken off the cost and the money counts once. */
            financedBy?: null | components["schemas"]["FinancedPartDraft"][];
            /** @description Code of the measure. */
            measure: string;
            /** @description Free text; can be erased. */
            note?: null | string;
            /** @description How many were asked or followed: the whole of a share, in the unit of the measure, or the number of answers of a mean. Required for shares and means, and not allowed with other measures. */
            of?: DecimalInput | null;
            /** @description Code of the party that gives or bears it (input) or gains from it (output, outcome). */
            party?: null | string;
            /** @description Code of the programme. */
            programme: string;
            /** @description How much, in the measure's unit; above zero (outcomes may also have zero), up to six decimals, at most 999,999,999,999. */
            quantity: DecimalInput;
            /** @description The sender's own id of the entry, unique in the organisation. Sending the same reference with the same content again returns the same entry. White space at its ends is ignored. */
            reference?: null | string;
            /** @description The standard deviation of the answers of a mean. Without it the mean has no interval. */
            standardDeviation?: DecimalInput | null;
            /**
             * Format: date
             * @description First day of the span, when the entry reports one, inclusive.
             */
            startDate?: null | string;
            /**
             * Format: time-local
             * @description When the activity began, in local time.
             */
            startTime?: null | string;
            /** @description Code of the team. */
            team?: null | string;
        };
        /** @description An entry that has a document as evidence. */
        EntryOfEvidence: {
            /** @description The grade of evidence that the entry has now. */
            grade: components["schemas"]["EvidenceGrade"];
            /**
             * Format: uuid
             * @description Id of the entry.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the reversal that took the entry out; null if it was not reversed.
             */
            reversedBy: null | string;
            /**
             * Format: int64
             * @description The number of its record in the organisation's log.
             */
            sequence: number;
            /** @description The title of the document there; null when not given or erased. */
            title: null | string;
        };
        /** @description One page of a list. */
        EntryPage: {
            /** @description In the order of the list. */
            items: components["schemas"]["Entry"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /** @description The evidence for an entry. */
        Evidence: {
            /** @description Grade of evidence. */
            grade: components["schemas"]["EvidenceGrade"];
            /** @description The documents; empty when there are none. */
            items: components["schemas"]["EvidenceItem"][];
        };
        /** @description Which entries have a document as evidence. */
        EvidenceCheck: {
            /** @description In the order of the log, at most 1,000; empty if no entry has it. */
            entries: components["schemas"]["EntryOfEvidence"][];
            /** @description SHA-256 of the file in lower-case hexadecimal. */
            sha256: string;
        };
        /** @description Evidence as sent, before it is checked. */
        EvidenceDraft: {
            /** @description Grade of evidence; self-reported when left out. */
            grade?: null | components["schemas"]["EvidenceGrade"];
            /** @description The documents, at most 20. */
            items?: null | components["schemas"]["EvidenceItemDraft"][];
        };
        /**
         * @description Grade of evidence, from the weakest to the strongest.
         * @enum {string}
         */
        EvidenceGrade: "self-reported" | "supervisor-confirmed" | "system-recorded" | "independently-verified";
        /** @description One document of evidence. The sender keeps it; the ledger keeps its title, address and hash. */
        EvidenceItem: {
            /** @description SHA-256 of the document in lower-case hexadecimal; null when not stated. */
            sha256: null | string;
            /** @description Null when not stated or erased. */
            title: null | string;
            /** @description Where the sender keeps it; null when not stated or erased. */
            uri: null | string;
        };
        /** @description One document as sent, before it is checked. */
        EvidenceItemDraft: {
            /** @description SHA-256 of the document in hexadecimal. */
            sha256?: null | string;
            /** @description Title of the document; can be erased. */
            title?: null | string;
            /** @description Where the sender keeps it: an http or https address; can be erased. */
            uri?: null | string;
        };
        /** @description The evidence behind the figures. */
        EvidenceSection: {
            /** @description The figures if only benefits of a grade or better counted, weakest grade first. All costs count in each of them, because stricter evidence must not make the result look better. Left out, and listed as too weak, are: a level whose last reading has a weaker grade; a benefit whose outcome has only weaker entries; and, where less is better or a baseline is deducted, a benefit with any weaker entry, because the missing part would count as avoided. */
            andBetter: components["schemas"]["GradeFigures"][];
            /** @description The figures if only benefits counted whose map says that cause is shown by a design or a better one, weakest design first; empty where no line of a map says so. A line that says nothing counts in none of them, and all costs count in each. */
            designAndBetter: components["schemas"]["DesignFigures"][];
            /** @description Number of entries of all stages by grade, and what their inputs are worth in prices of the base year; weakest grade first. */
            lines: components["schemas"]["GradeLine"][];
            /** @description The difference between the rounded lines and the rounded total. */
            rounding: components["schemas"]["GradeAmounts"];
            /** @description The figures of the statement. */
            total: components["schemas"]["GradeAmounts"];
        };
        /** @description A recorded exchange or the reversal of one: an entry of the journal, in the form for a time bank. */
        Exchange: {
            /** @description Pseudonymous code of the contributor to whom the hours belong; null when the giver was linked to none. */
            contributor: null | string;
            /**
             * Format: date
             * @description The day on which the hours were given.
             */
            date: string;
            /** @description In the answer to recording it: 'debit_limit_is_exceeded' where the receiver owes more than their limit, otherwise empty. Null in lists. */
            flags: null | string[];
            /** @description Code of the member who gave the hours. */
            giver: string;
            /** @description Number of hours; negative in a reversal. */
            hours: DecimalText;
            /**
             * Format: uuid
             * @description Id of the entry: server-made and opaque.
             */
            id: string;
            /** @description RFC 6962 leaf hash of its canonical form, base64. */
            leafHash: string;
            /** @description Code of the party that the giver belongs to; null when not given. */
            party: null | string;
            /** @description Code of the programme that runs the giver's time bank. */
            programme: string;
            /** @description Code of the member who received them. */
            receiver: string;
            /** @description Code of the programme that runs the receiver's time bank; null where it is the giver's. */
            receiverProgramme: null | string;
            /**
             * Format: date-time
             * @description When it was recorded; never earlier than records before it.
             */
            recordedAt: string;
            /** @description The sender's own id. */
            reference: null | string;
            /**
             * Format: uuid
             * @description Id of the reversal that removed this exchange; null where it has not been reversed.
             */
            reversedBy: null | string;
            /**
             * Format: uuid
             * @description Id of the entry that this reversal removes; null where it is not a reversal.
             */
            reverses: null | string;
            /**
             * Format: int64
             * @description Its sequence in the organisation's log.
             */
            sequence: number;
            /** @description What was done; null when not given or erased. */
            service: null | string;
            /** @description Why it was in doubt when it was recorded, and what was decided; null for an exchange that was never in doubt. While the status is 'suspended' or 'rejected' it does not count in any balance. */
            suspension: null | components["schemas"]["Suspension"];
        };
        /** @description An exchange as sent, before it is checked. */
        ExchangeDraft: {
            /**
             * Format: date
             * @description The day on which the hours were given.
             */
            date: string;
            /** @description Code of the member who gives the hours, or 'community' for the time bank itself. */
            giver: string;
            /** @description Number of hours, above zero, up to six decimals; at most 24 unless the community gives them. */
            hours: DecimalInput;
            /** @description Code of the party that the giver belongs to, for example volunteers, a school or a firm. The hours count as given by it. */
            party?: null | string;
            /** @description Code of the member who receives them, or 'community' for the time bank itself; must differ from the giver. */
            receiver: string;
            /** @description Code of another programme with a time bank, if the receiver is a member of that bank. The hours count in the giver's bank. */
            receiverProgramme?: null | string;
            /** @description The sender's own id of the exchange, unique among the entries of the organisation. Sending the same reference with the same content again returns the same exchange. White space at its ends is ignored. */
            reference?: null | string;
            /** @description What was done, in words; can be erased. */
            service?: null | string;
        };
        /** @description The two members who exchanged hours: in the time bank of the entry's programme, or between it and another bank. */
        ExchangeEnds: {
            /** @description Code of the member who gave the hours. */
            giver: string;
            /** @description Code of the member who received the hours. */
            receiver: string;
            /** @description Code of the programme that runs the receiver's time bank; null where it is the giver's. */
            receiverProgramme: null | string;
            /** @description What was done; null when not given or erased. */
            service: null | string;
        };
        /** @description The ends of an exchange as sent with an entry, before they are checked. */
        ExchangeEndsDraft: {
            /** @description Code of the member who gives the hours, or 'community' for the time bank itself. */
            giver: string;
            /** @description Code of the member who receives them, or 'community' for the time bank itself; must differ from the giver. */
            receiver: string;
            /** @description Code of another programme with a time bank, if the receiver is a member of that bank. */
            receiverProgramme?: null | string;
            /** @description What was done, in words; can be erased. */
            service?: null | string;
        };
        /** @description One page of a list. */
        ExchangePage: {
            /** @description In the order of the list. */
            items: components["schemas"]["Exchange"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /**
         * @description Why a fairness figure is missing.
         * @enum {string}
         */
        FairnessGap: "those_who_gain_have_no_quintile" | "no_benefit_is_valued";
        /** @description Contributions by deprivation quintile. Entries that name no contributor have a line of their own. */
        FairnessSection: {
            /** @description What each quintile gains; null where that is not known. */
            benefits: null | components["schemas"]["QuintileBenefits"];
            /** @description Why benefits are not shown by quintile; null where they are. */
            benefitsUndefinedReason: null | components["schemas"]["FairnessGap"];
            /** @description The five quintiles, then contributors without a stated quintile, erased ones, and hours without a named contributor. */
            lines: components["schemas"]["QuintileLine"][];
            /** @description Contributors, each counted once, and hours of citizens' time. */
            total: components["schemas"]["QuintileTotal"];
            /** @description Benefits and costs by distributional weights; null when none were asked for. */
            weighted: null | components["schemas"]["WeightedFigures"];
        };
        /** @description A figure as sent: a plain number, or the parts of an uncertain one. */
        FigureAsSent: DecimalText | {
            /** @description The value used for every figure outside a simulation. */
            central: DecimalText;
            /** @description How it is distributed between low and high; triangular when left out. */
            distribution?: null | components["schemas"]["Distribution"];
            /** @description Figures with the same name are drawn together. When left out, the name is the id of the rate, or else line and assumption. */
            draw?: null | string;
            /** @description The highest value it may have; for a normal distribution, the 95th percentile. */
            high?: DecimalText | null;
            /** @description The lowest value it may have; for a normal distribution, the 5th percentile. */
            low?: DecimalText | null;
        };
        /** @description A figure as sent: a plain number, or the parts of an uncertain one. */
        FigureDraft: DecimalInput | {
            /** @description The value used for every figure outside a simulation. */
            central: DecimalInput;
            /** @description How it is distributed between low and high; triangular when left out. */
            distribution?: null | components["schemas"]["Distribution"];
            /** @description Figures with the same name are drawn together. When left out, the name is the id of the rate, or else line and assumption. */
            draw?: null | string;
            /** @description The highest value it may have; for a normal distribution, the 95th percentile. */
            high?: DecimalInput | null;
            /** @description The lowest value it may have; for a normal distribution, the 5th percentile. */
            low?: DecimalInput | null;
        };
        /** @description The place of a figure in an appraisal. */
        FigurePlace: {
            /** @description Name of the member, for example unitValue or dropOff. */
            assumption: string;
            /** @description Code of the benefit, or title of the cost. */
            line: string;
        };
        /** @description The part of a cost that a party pays with a gift of its own. */
        FinancedPart: {
            /** @description How much, in the organisation's currency. */
            amount: DecimalText;
            /** @description Code of the party. */
            party: string;
        };
        /** @description The part of a cost that a party paid with a gift, as sent, before it is checked. */
        FinancedPartAsSent: {
            /** @description How much it paid, in the organisation's currency; above zero. */
            amount: DecimalText;
            /** @description Code of the party that paid. */
            party: string;
        };
        /** @description The part of a cost that a party paid with a gift, as sent, before it is checked. */
        FinancedPartDraft: {
            /** @description How much it paid, in the organisation's currency; above zero. */
            amount: DecimalInput;
            /** @description Code of the party that paid. */
            party: string;
        };
        /** @description What an auditor found about an entry that was drawn, before it is checked. */
        FindingDraft: {
            /** @description The value that the entry should have, or its quantity if the sample was drawn by count; 0 if it should not be there. */
            found: DecimalInput;
            /** @description How it was found. The text can be erased later. */
            note?: null | string;
        };
        /** @description Gains by category. */
        GainByCategory: {
            /** @description Earnings and output. */
            economic: DecimalText;
            /** @description Air, water, climate and nature, in money. */
            environmental: DecimalText;
            /** @description Money that public budgets no longer have to spend, before cashability. */
            fiscal: DecimalText;
            /** @description Health, safety, wellbeing and similar, in money. */
            social: DecimalText;
        };
        /** @description A rounding line or a total of what entries are worth. */
        GradeAmounts: {
            /** @description Public inputs; null where agency cost is not known. */
            agencyCost: DecimalText | null;
            /** @description Hours of citizens' time. */
            citizenHours: DecimalText;
            /** @description Citizens' inputs; null where some were recorded and none has a value. */
            citizenInputs: DecimalText | null;
            /**
             * Format: int64
             * @description Number of entries of inputs, outputs and outcomes; for levels, the number of readings that count.
             */
            entries: number;
            /** @description All inputs. */
            fullSocialCost: DecimalText;
            /** @description Name of the line in the statement. */
            line: string;
            /** @description Partner inputs; null where some were recorded and none has a value. */
            partnerInputs: DecimalText | null;
        };
        /** @description The figures if only benefits of a grade or better counted; all costs are included. */
        GradeFigures: {
            /** @description The figures that remain. */
            figures: components["schemas"]["KeyFigures"];
            /** @description The weakest grade that counts. */
            grade: components["schemas"]["EvidenceGrade"];
        };
        /** @description What entries of one grade are worth. */
        GradeLine: {
            /** @description Public inputs; null where agency cost is not known. */
            agencyCost: DecimalText | null;
            /** @description Hours of citizens' time. */
            citizenHours: DecimalText;
            /** @description Citizens' inputs; null where some were recorded and none has a value. */
            citizenInputs: DecimalText | null;
            /**
             * Format: int64
             * @description Number of entries of inputs, outputs and outcomes; for levels, the number of readings that count.
             */
            entries: number;
            /** @description All inputs. */
            fullSocialCost: DecimalText;
            /** @description Grade of evidence. */
            grade: components["schemas"]["EvidenceGrade"];
            /** @description Name of the line in the statement. */
            line: string;
            /** @description Partner inputs; null where some were recorded and none has a value. */
            partnerInputs: DecimalText | null;
        };
        /** @description The part of a quantity that has one grade of evidence. */
        GradeQuantity: {
            /**
             * Format: int64
             * @description Number of entries.
             */
            entries: number;
            /** @description Grade of evidence. */
            grade: components["schemas"]["EvidenceGrade"];
            /** @description In units. */
            quantity: DecimalText;
        };
        /**
         * @description The steps from what changed to what the programme changed.
         * @enum {string}
         */
        GrossToNetStep: "gross" | "deadweight" | "leakage" | "displacement" | "substitution" | "attribution-to-others" | "rounding";
        /**
         * @description What a summary can be grouped by, named like the members that hold it.
         * @enum {string}
         */
        GroupBy: "programme" | "area" | "serviceArea" | "coProduction" | "co" | "star" | "benefitReach" | "measure" | "stage" | "party" | "team" | "contributor" | "month" | "quarter" | "year" | "financialYear" | "deprivationQuintile" | "decidedBy" | "asset";
        /** @description The health of the server. */
        Health: {
            /** @description The database engine that keeps the ledger; null in the answer of /health/live. */
            engine: null | components["schemas"]["EngineVersion"];
            /** @description Either live or ready. */
            status: string;
            /** @description What an operator should check, although the server can answer. */
            warnings: components["schemas"]["HealthWarning"][];
        };
        /** @description Something that an operator should check. */
        HealthWarning: {
            /** @description A sentence in snake case. */
            code: string;
            /** @description What is wrong, and what to do. */
            message: string;
        };
        /** @description What members of a time bank exchanged with members of another. */
        HoursWithOtherBank: {
            /** @description Hours given to members of the other bank; they are among the hours of this bank. */
            given: DecimalText;
            /** @description Code of the programme that runs the other time bank. */
            programme: string;
            /** @description Hours received from members of the other bank; they are among the hours of that bank. */
            received: DecimalText;
        };
        /** @description A line of an impact map as sent: what an outcome is worth, and how much of it the programme may claim. */
        ImpactLineAsSent: {
            /** @description The share owed to others. */
            attributionToOthers?: null | components["schemas"]["AssumptionAsSent"];
            /** @description What the quantity was before or without the programme; counts as 0 when left out. */
            baseline?: null | components["schemas"]["BaselineAsSent"];
            /** @description Who gains, by quintile; not known when left out. */
            beneficiaries?: null | components["schemas"]["BeneficiaryAsSent"][];
            /** @description The share of a fiscal benefit that a budget can really give up; the whole when left out. */
            cashability?: null | components["schemas"]["FigureAsSent"];
            /** @description Category of the gain; required unless the unit value has components. */
            category?: null | components["schemas"]["BenefitCategory"];
            /** @description Chosen by the client; identifies the line among the others. */
            code: string;
            /** @description How the quantity changed where there was no programme; replaces deadweight. */
            comparator?: null | components["schemas"]["ComparatorAsSent"];
            /** @description The share that would have happened anyway. */
            deadweight?: null | components["schemas"]["AssumptionAsSent"];
            /** @description How deductions combine: multiplicative (the default) or additive. */
            deductions?: null | components["schemas"]["Deductions"];
            /** @description How well it is shown that the programme is the cause; not stated when left out. */
            design?: null | components["schemas"]["StudyDesign"];
            /** @description The share that happened in place of the same outcome elsewhere. */
            displacement?: null | components["schemas"]["AssumptionAsSent"];
            /** @description The share of a year's outcome that is lost by the following year. */
            dropOff?: null | components["schemas"]["AssumptionAsSent"];
            /**
             * Format: int32
             * @description How many years the benefit lasts; at least 1.
             */
            durationYears: number;
            /**
             * Format: int32
             * @description The year in which the first year's benefit falls; 0 is the first year and is not discounted.
             */
            firstBenefitYear: number;
            /** @description The share that went to people or places outside the target; need not be mentioned. */
            leakage?: null | components["schemas"]["AssumptionAsSent"];
            /** @description Code of the measure; an outcome, never an input or output. */
            measure: string;
            /** @description The share by which benefits are lowered and losses raised; 0 when left out. */
            optimismBias?: null | components["schemas"]["OptimismBiasAsSent"];
            /** @description Who gains. In an impact map it may be left out only where the components of the unit value name parties. */
            party?: null | string;
            /** @description Name of the discount schedule of this line, or a schedule of your own; the schedule of the whole when left out. */
            schedule?: null | components["schemas"]["ScheduleAsSent"];
            /** @description Lines with the same name share one outcome; their claims add up to at most the whole. */
            sharedOutcome?: null | string;
            /** @description The share that only replaced something similar; need not be mentioned. */
            substitution?: null | components["schemas"]["AssumptionAsSent"];
            /** @description Title of the line; at most 300 characters. */
            title: string;
            /** @description Whether somebody else pays for the gain (benefit payments, grants, taxes): it then counts for budgets and not for society. */
            transfer?: null | boolean;
            /** @description What one unit is worth. When left out, the outcome is unvalued (which is not zero) and ratios are partial. */
            unitValue?: null | components["schemas"]["UnitValueAsSent"];
            /** @description By how much what a unit is worth grows from year to year, in real terms; not at all when left out. */
            valueGrowth?: null | components["schemas"]["ValueGrowthAsSent"];
        };
        /** @description A line of an impact map as sent: what an outcome is worth, and how much of it the programme may claim. */
        ImpactLineDraft: {
            /** @description The share owed to others. */
            attributionToOthers?: null | components["schemas"]["AssumptionDraft"];
            /** @description What the quantity was before or without the programme; counts as 0 when left out. */
            baseline?: null | components["schemas"]["BaselineDraft"];
            /** @description Who gains, by quintile; not known when left out. */
            beneficiaries?: null | components["schemas"]["BeneficiaryDraft"][];
            /** @description The share of a fiscal benefit that a budget can really give up; the whole when left out. */
            cashability?: null | components["schemas"]["FigureDraft"];
            /** @description Category of the gain; required unless the unit value has components. */
            category?: null | components["schemas"]["BenefitCategory"];
            /** @description Chosen by the client; identifies the line among the others. */
            code: string;
            /** @description How the quantity changed where there was no programme; replaces deadweight. */
            comparator?: null | components["schemas"]["ComparatorDraft"];
            /** @description The share that would have happened anyway. */
            deadweight?: null | components["schemas"]["AssumptionDraft"];
            /** @description How deductions combine: multiplicative (the default) or additive. */
            deductions?: null | components["schemas"]["Deductions"];
            /** @description How well it is shown that the programme is the cause; not stated when left out. */
            design?: null | components["schemas"]["StudyDesign"];
            /** @description The share that happened in place of the same outcome elsewhere. */
            displacement?: null | components["schemas"]["AssumptionDraft"];
            /** @description The share of a year's outcome that is lost by the following year. */
            dropOff?: null | components["schemas"]["AssumptionDraft"];
            /**
             * Format: int32
             * @description How many years the benefit lasts; at least 1.
             */
            durationYears: number;
            /**
             * Format: int32
             * @description The year in which the first year's benefit falls; 0 is the first year and is not discounted.
             */
            firstBenefitYear: number;
            /** @description The share that went to people or places outside the target; need not be mentioned. */
            leakage?: null | components["schemas"]["AssumptionDraft"];
            /** @description Code of the measure; an outcome, never an input or output. */
            measure: string;
            /** @description The share by which benefits are lowered and losses raised; 0 when left out. */
            optimismBias?: null | components["schemas"]["OptimismBiasDraft"];
            /** @description Who gains. In an impact map it may be left out only where the components of the unit value name parties. */
            party?: null | string;
            /** @description Name of the discount schedule of this line, or a schedule of your own; the schedule of the whole when left out. */
            schedule?: null | components["schemas"]["ScheduleDraft"];
            /** @description Lines with the same name share one outcome; their claims add up to at most the whole. */
            sharedOutcome?: null | string;
            /** @description The share that only replaced something similar; need not be mentioned. */
            substitution?: null | components["schemas"]["AssumptionDraft"];
            /** @description Title of the line; at most 300 characters. */
            title: string;
            /** @description Whether somebody else pays for the gain (benefit payments, grants, taxes): it then counts for budgets and not for society. */
            transfer?: null | boolean;
            /** @description What one unit is worth. When left out, the outcome is unvalued (which is not zero) and ratios are partial. */
            unitValue?: null | components["schemas"]["UnitValueDraft"];
            /** @description By how much what a unit is worth grows from year to year, in real terms; not at all when left out. */
            valueGrowth?: null | components["schemas"]["ValueGrowthDraft"];
        };
        /** @description A version of a programme's impact map. */
        ImpactMap: {
            /** @description Tables by which lines correct their benefits for optimism. */
            confidenceTables: components["schemas"]["ConfidenceTableAsSent"][];
            /** @description The outcomes of the programme, line by line. */
            lines: components["schemas"]["ImpactLineAsSent"][];
            /** @description What readers should know about it; null when there is nothing. */
            notes: null | string;
            /** @description Code of the programme. */
            programme: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recordedAt: string;
            /**
             * Format: int64
             * @description Its sequence in the organisation's log.
             */
            sequence: number;
            /** @description The claims on each outcome that a line shares, in this map and in the last versions of other programmes' maps. */
            sharedOutcomes: components["schemas"]["SharedOutcome"][];
            /** @description Title of the map; null when not stated. */
            title: null | string;
            /**
             * Format: int32
             * @description From 1, without gaps.
             */
            version: number;
        };
        /** @description An impact map as sent, before it is checked. */
        ImpactMapDraft: {
            /** @description Tables of your own, by which lines correct their benefits for optimism. */
            confidenceTables?: null | components["schemas"]["ConfidenceTableDraft"][];
            /** @description The outcomes of the programme, line by line; an empty list withdraws the claims of earlier versions. At most 200. */
            lines: components["schemas"]["ImpactLineDraft"][];
            /** @description What readers should know about it; at most 4,000 characters. */
            notes?: null | string;
            /** @description Title of the map; at most 300 characters. */
            title?: null | string;
        };
        /** @description The impact map that values a programme's outcomes. */
        ImpactMapNote: {
            /** @description What readers should know about it; null when there is nothing. */
            notes: null | string;
            /** @description Code of the programme. */
            programme: string;
            /** @description Title of the map; null when not stated. */
            title: null | string;
            /**
             * Format: int32
             * @description Version of the map, from 1.
             */
            version: number;
        };
        /** @description A version of an impact map, without its content. */
        ImpactMapVersion: {
            /**
             * Format: int32
             * @description Number of lines.
             */
            lines: number;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recordedAt: string;
            /**
             * Format: int64
             * @description Its sequence in the organisation's log.
             */
            sequence: number;
            /** @description Title of the map; null when not stated. */
            title: null | string;
            /**
             * Format: int32
             * @description From 1, without gaps.
             */
            version: number;
        };
        /** @description One page of a list. */
        ImpactMapVersionPage: {
            /** @description In the order of the list. */
            items: components["schemas"]["ImpactMapVersion"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /** @description An import: how far it is, or its result. Always accepted + alreadyRecorded + suspended + rejected = rows. */
        Import: {
            /**
             * Format: int64
             * @description Rows that are new and have no problems; they are recorded when the import is completed, unless it is a dry run.
             */
            accepted: number;
            /**
             * Format: int64
             * @description Rows that are already recorded in the ledger.
             */
            alreadyRecorded: number;
            /** @description Whether it is a dry run, which records nothing. */
            dryRun: boolean;
            /**
             * Format: date-time
             * @description When the import ended; null while it runs.
             */
            endedAt: null | string;
            /** @description What the file is called, if the sender said it. */
            fileName: null | string;
            /** @description SHA-256 of the file, in hexadecimal; null until the file has been read to its end. */
            fileSha256: null | string;
            /**
             * Format: int64
             * @description The record of the log with which the import began; null while nothing is recorded.
             */
            firstSequence: null | number;
            /**
             * Format: uuid
             * @description The id of the import, a UUID.
             */
            id: string;
            /** @description The columns that were not read, by their headers: those that the sender left out, and those that the ledger works out by itself. */
            ignoredColumns: string[];
            /**
             * Format: int64
             * @description The record of the log from which on its entries count.
             */
            lastSequence: null | number;
            /** @description Whether either all rows are recorded or none, or every row without problems is recorded. */
            mode: components["schemas"]["ImportMode"];
            /**
             * Format: int64
             * @description Rows of an export that were skipped: reversals, and the entries that they reversed.
             */
            passedOver: number;
            /** @description The first 100 problems; the full list is at /v1/imports/{id}/problems. */
            problems: components["schemas"]["ImportProblem"][];
            /**
             * Format: int64
             * @description Rows written to the log so far; they count once the import is completed.
             */
            recorded: number;
            /**
             * Format: int64
             * @description Rows that have problems and are not recorded.
             */
            rejected: number;
            /**
             * Format: date-time
             * @description When the rejected rows, and the parts of them quoted in the problems, were deleted on request; null if they were not.
             */
            rejectedDeletedAt: null | string;
            /**
             * Format: int64
             * @description Rows read so far, without the header and empty rows.
             */
            rows: number;
            /** @description Rows per second since the import began. */
            rowsPerSecond: DecimalText;
            /** @description What it is doing. */
            stage: components["schemas"]["ImportStage"];
            /**
             * Format: date-time
             * @description When the import began.
             */
            startedAt: string;
            /** @description running, completed, failed or cancelled; only a completed import has recorded anything. */
            status: components["schemas"]["ImportStatus"];
            /**
             * Format: int64
             * @description Rows that break a soft rule; they are recorded like the accepted ones, but are in suspense until somebody decides.
             */
            suspended: number;
            /** @description What the sender should check although it was read: one warning of each kind, with the number of rows it concerns. */
            warnings: components["schemas"]["ReadingWarning"][];
        };
        /** @description How files of a kind are to be read, and which columns of an entry their headers mean. */
        ImportMap: {
            /** @description Each header of the file, and the column of an entry that it means. */
            columns: {
                [key: string]: string;
            };
            /** @description How dates are written: `iso` (2015-12-05; used when left out), `dd/mm/yyyy`, `dd/mm/yy`, `dd-mmm-yy` (05-Dec-15) or `mm/dd/yyyy`. It is never guessed. 2015-12-05 is always read. */
            dateFormat: null | string;
            /** @description `comma` to read 1.234,5; `point` when left out. */
            decimal: null | components["schemas"]["DecimalMark"];
            /**
             * Format: int32
             * @description The row of the header, counted as a spreadsheet does; the first row that is not empty when left out.
             */
            headerRow: null | number;
            /** @description Headers of columns that are left out. */
            ignore: string[];
            /** @description `skip` to pass over rows without a reference that are like entries that are already recorded; `record` when left out. */
            likeStanding: null | components["schemas"]["LikeStanding"];
            /** @description The name under which the map is saved. */
            name: string;
            /** @description Where the quantity comes from; its column when left out. */
            quantity: null | components["schemas"]["QuantitySource"];
            /** @description `h:mm` to read hours and minutes (1:30, 1h 30m or 1.5h is 1.5); numbers when left out. */
            quantityFormat: null | string;
            /**
             * Format: int32
             * @description 6 to round quantities half up to six decimals; otherwise a quantity with more decimals is refused.
             */
            round: null | number;
            /** @description Members that are the same for every row, by column. */
            set: {
                [key: string]: string;
            };
            /** @description Name of the sheet of a workbook; the first sheet when left out. */
            sheet: null | string;
            /** @description `comma` to read 1,250.00 and £1,250.00 (with the sign of the organisation's currency); `none` when left out. */
            thousands: null | components["schemas"]["ThousandsMark"];
            /** @description `date` to read a date with a time of day (2015-12-05 09:30, as forms write it) as its date; `refuse` when left out. */
            timestamps: null | components["schemas"]["Timestamps"];
            /** @description True to let a title stand for the code of a programme, measure, party or team, where exactly one has it. */
            titles: null | boolean;
            /** @description `skip` to pass over a last row that is the sum of the quantities; `read` when left out. */
            totals: null | components["schemas"]["TotalRows"];
        };
        /** @description A map as sent, before it is checked. */
        ImportMapDraft: {
            /** @description Each header of the file, and the column of an entry that it means; at most 200. */
            columns: {
                [key: string]: string;
            };
            /** @description How dates are written: `iso` (2015-12-05; used when left out), `dd/mm/yyyy`, `dd/mm/yy`, `dd-mmm-yy` (05-Dec-15) or `mm/dd/yyyy`. It is never guessed. 2015-12-05 is always read. */
            dateFormat?: null | string;
            /** @description `comma` to read 1.234,5; `point` when left out. */
            decimal?: null | components["schemas"]["DecimalMark"];
            /**
             * Format: int32
             * @description The row of the header, counted as a spreadsheet does; the first row that is not empty when left out.
             */
            headerRow?: null | number;
            /** @description Headers of columns to leave out; `*` for all that match nothing. */
            ignore?: null | string[];
            /** @description `skip` to pass over rows without a reference that are like entries that are already recorded; `record` when left out. */
            likeStanding?: null | components["schemas"]["LikeStanding"];
            /** @description Where the quantity comes from; its column when left out. */
            quantity?: null | components["schemas"]["QuantitySource"];
            /** @description `h:mm` to read hours and minutes (1:30, 1h 30m or 1.5h is 1.5); numbers when left out. */
            quantityFormat?: null | string;
            /**
             * Format: int32
             * @description 6 to round quantities half up to six decimals; otherwise a quantity with more decimals is refused.
             */
            round?: null | number;
            /** @description Members that are the same for every row, by column. */
            set?: null | {
                [key: string]: string;
            };
            /** @description Name of the sheet of a workbook; the first sheet when left out. */
            sheet?: null | string;
            /** @description `comma` to read 1,250.00 and £1,250.00 (with the sign of the organisation's currency); `none` when left out. */
            thousands?: null | components["schemas"]["ThousandsMark"];
            /** @description `date` to read a date with a time of day (2015-12-05 09:30, as forms write it) as its date; `refuse` when left out. */
            timestamps?: null | components["schemas"]["Timestamps"];
            /** @description True to let a title stand for the code of a programme, measure, party or team, where exactly one has it. */
            titles?: null | boolean;
            /** @description `skip` to pass over a last row that is the sum of the quantities; `read` when left out. */
            totals?: null | components["schemas"]["TotalRows"];
        };
        /** @description Every saved map. */
        ImportMapList: {
            /** @description In the order of their names. */
            items: components["schemas"]["ImportMap"][];
        };
        /**
         * @description What happens to a file in which some rows have problems.
         * @enum {string}
         */
        ImportMode: "atomic" | "partial";
        /** @description One page of a list. */
        ImportPage: {
            /** @description In the order of the list. */
            items: components["schemas"]["Import"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /** @description What a file seems to be, and how it could be imported. Nothing is recorded. */
        ImportPreview: {
            /** @description Each column, and what it seems to be. */
            columns: components["schemas"]["PreviewedColumn"][];
            /** @description The content type with which it was sent. */
            contentType: string;
            /** @description What separates the cells of a CSV file; null for other files. */
            delimiter: null | string;
            /** @description The encoding of a text file; null for a workbook. */
            encoding: null | string;
            /**
             * Format: int32
             * @description The row that seems to be the header; null for lines of JSON.
             */
            headerRow: null | number;
            /** @description What no column has, and what can be done about it. */
            missing: components["schemas"]["MissingColumn"][];
            /** @description The query string that imports the file in this way, to be added to /v1/imports. Check it first. */
            query: string;
            /** @description Whether all rows that were looked at could be recorded so. */
            ready: boolean;
            /** @description The first ten rows as they would be recorded with these settings. */
            rows: components["schemas"]["PreviewedRow"][];
            /** @description The settings that have to be stated, and why. */
            settings: components["schemas"]["PreviewedSetting"][];
            /** @description The sheet that was looked at; null where there are none. */
            sheet: null | string;
            /** @description The names of all sheets of a workbook. */
            sheets: string[];
            /** @description What the sender should check. */
            warnings: components["schemas"]["ReadingWarning"][];
        };
        /** @description One problem of a row, or of the import as a whole. */
        ImportProblem: {
            /** @description The code of the problem. */
            code: string;
            /** @description The header in the file; for NDJSON, the JSON Pointer; null when the whole row is meant. */
            column: null | string;
            /** @description What is wrong with the value and what was expected. */
            expected: string;
            /** @description The value in the file; null when there is none. */
            found: null | string;
            /**
             * Format: int64
             * @description The number of the row as in a spreadsheet, where the header is row 1; 0 for the file as a whole.
             */
            row: number;
        };
        /** @description One page of a list. */
        ImportProblemPage: {
            /** @description In the order of the list. */
            items: components["schemas"]["ImportProblem"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /** @description What became of the entries of an import. Together they are all that the import recorded. */
        ImportReversal: {
            /**
             * Format: int64
             * @description Entries that somebody had reversed, corrected or rejected before.
             */
            before: number;
            /**
             * Format: int64
             * @description Entries in suspense that were rejected.
             */
            rejected: number;
            /**
             * Format: int64
             * @description Entries that counted and were reversed.
             */
            reversed: number;
            /**
             * Format: int64
             * @description Entries that are still in suspense, because only the scope entries:release can reject them.
             */
            stillSuspended: number;
        };
        /** @description Why an import is taken back. */
        ImportReversalDraft: {
            /** @description Why the entries are taken back; every reversal has the text, which can be erased later. */
            reason: string;
        };
        /**
         * @description What an import is doing.
         * @enum {string}
         */
        ImportStage: "reading" | "judging" | "recording" | "over";
        /**
         * @description How far an import is.
         * @enum {string}
         */
        ImportStatus: "running" | "completed" | "failed" | "cancelled";
        /** @description The proof that a record is in the log. */
        InclusionProof: {
            /** @description The audit path from the leaf to the root (RFC 6962 section 2.1.1), base64. */
            hashes: string[];
            /** @description SHA-256(0x00 || canonical) of the record, base64. */
            leafHash: string;
            /**
             * Format: int64
             * @description The record.
             */
            sequence: number;
            /**
             * Format: int64
             * @description The size of the checkpoint that the proof leads to.
             */
            size: number;
        };
        /** @description A rounding line or a total of inputs. Both amounts are null where no input has a value in money and, for public inputs, also where nothing was recorded: the sum is then unknown, not zero. */
        InputAmounts: {
            /** @description Name of the line in the statement. */
            line: string;
            /** @description In prices of the base year; without a base year, the same as the value. */
            real: DecimalText | null;
            /** @description In the prices in which inputs were valued. */
            value: DecimalText | null;
        };
        /**
         * @description The part of society that contributes.
         * @enum {string}
         */
        InputGroup: "public" | "partner" | "citizen";
        /** @description A quantity that one party put into one programme and that one rate values: value = quantity x rateAmount, real = value x deflator index of the base year / that of the price year. Where several rates were in force during the period, each has its own line. */
        InputLine: {
            /** @description The basis of the rate; null where the quantity is unvalued. */
            basis: null | components["schemas"]["Basis"];
            /** @description Whether the quantity is exact, a bound or approximate. */
            bound: components["schemas"]["Bound"];
            /** @description What the measure counts and who gives it. */
            class: components["schemas"]["MeasureClass"];
            /**
             * Format: int64
             * @description Number of entries; for a level, the number of readings that count.
             */
            entries: number;
            /** @description What an amount of 1 in that year is worth in year 0; only results and present values are discounted by it. */
            factor: DecimalText;
            /** @description Code of the party that paid this part of the cost with a gift of its own. Quantity and value are then negative: they are taken off the cost, so that the money counts once. Null for an ordinary input. */
            financedBy: null | string;
            /** @description The quantity by grade of evidence, weakest first; grades without entries are left out. */
            grades: components["schemas"]["GradeQuantity"][];
            /** @description Name of the line in the statement. */
            line: string;
            /** @description Code of the measure. */
            measure: string;
            /** @description Whether it is spent to make citizens' contribution possible. */
            mobilisation: boolean;
            /** @description Code of the party that bears it; null where the entries name none. */
            party: null | string;
            /** @description The year whose prices the value is in: the rate's price year, or else, with a base year, the year of the entries' day; null where neither applies. */
            priceYear: null | string;
            /** @description Code of the programme that received the input. */
            programme: string;
            /** @description In units; for a level, the sum of the last-dated readings of each programme, party and team. Null with a reason where readings do not add up. */
            quantity: DecimalText | null;
            /** @description Id of the rate, listed in the notes; null where money counts at face value or the quantity is unvalued. */
            rate: null | string;
            /** @description What one unit is worth; 1 where money counts at face value; null where the quantity is unvalued. */
            rateAmount: DecimalText | null;
            /** @description Whether entries are dated after the last day for which the rate is known to be the newest. */
            rateIsOlderThanItsPack: boolean;
            /** @description The value in prices of the base year; without a base year, the same as the value. */
            real: DecimalText | null;
            /** @description Title of the measure at that time. */
            title: string;
            /** @description The unit of the measure. */
            unit: string;
            /** @description Why there is no value; null where there is one. */
            unvaluedReason: null | components["schemas"]["UnvaluedReason"];
            /** @description Null where the quantity is unvalued, which is not zero. */
            value: DecimalText | null;
            /**
             * Format: int32
             * @description The year of the period, in steps of twelve months from its first day, in which the entries are dated; 0 in a period of up to twelve months.
             */
            year: number;
        };
        /** @description The inputs of one part of society. */
        InputSection: {
            /** @description Sorted by measure, party, programme and rate. */
            lines: components["schemas"]["InputLine"][];
            /** @description The difference between the rounded lines and the rounded total. */
            rounding: components["schemas"]["InputAmounts"];
            /** @description The sum of the lines before rounding. */
            total: components["schemas"]["InputAmounts"];
        };
        /**
         * @description Why a share or mean has no interval.
         * @enum {string}
         */
        IntervalGap: "standard_deviation_is_missing" | "one_answer_only" | "share_is_of_money";
        /** @description The pool and the programmes that share it so far, once another has joined. */
        JoiningProgramme: {
            /** @description Agency cost of the pool and of the programmes so far. */
            agencyCost: DecimalText;
            /** @description Four decimals. */
            agencyCostPerUnit: DecimalText;
            /** @description Four decimals. */
            fullCostPerUnit: DecimalText;
            /** @description Full social cost of the pool and of the programmes so far. */
            fullSocialCost: DecimalText;
            /** @description Code of the programme that joins. */
            programme: string;
            /** @description The unit of the key: hour, entry, the unit of the measure, or programme. */
            unit: string;
            /** @description What these programmes have of the key; their number for the keys equal and given. */
            units: DecimalText;
        };
        /**
         * @description In which order entries are listed.
         * @enum {string}
         */
        JournalOrder: "oldest" | "newest";
        /** @description An API key without its secret, which only its holder knows. */
        Key: {
            /**
             * Format: date-time
             * @description When the key was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the key expires; null if it never does.
             */
            expiresAt: null | string;
            /** @description The id of the key, as in its address: the same as keyId. */
            id: string;
            /** @description The id of the key: the 16 hexadecimal digits after vl_. */
            keyId: string;
            /** @description What the key is for. */
            name: string;
            /** @description Id of the key that this key replaces; null if it replaces none. */
            replaces: null | string;
            /**
             * Format: date-time
             * @description When the key was revoked, or will stop; null if it has not been revoked.
             */
            revokedAt: null | string;
            /** @description What the key may do. */
            scopes: string[];
        };
        /** @description A key as requested, before it is checked. */
        KeyDraft: {
            /**
             * Format: date-time
             * @description When the key stops working; it never does when left out.
             */
            expiresAt?: null | string;
            /** @description What the key is for, so that it can be recognised in a list; at most 200 characters. */
            name: string;
            /** @description What the key may do; 'all' means every scope. */
            scopes: string[];
        };
        /** @description The figures for comparing periods, bases and grades of evidence: present values in prices of the base year. */
        KeyFigures: {
            /** @description Public inputs; null with a reason where they are unknown, which is not zero. */
            agencyCost: DecimalText | null;
            /** @description Why agency cost is not known; null where it is. */
            agencyCostUndefinedReason: null | components["schemas"]["UndefinedReason"];
            /** @description Why benefits, and npsv with them, are not known; null where they are. */
            benefitsUndefinedReason: null | components["schemas"]["UndefinedReason"];
            /** @description Hours of citizens' time. */
            citizenHours: DecimalText;
            /** @description Citizens' inputs; null where some were recorded and none has a value. */
            citizenInputs: DecimalText | null;
            /** @description All inputs that have a value. */
            fullSocialCost: DecimalText;
            /** @description Lines that have no value in money, lines of a map with no entries, and notes of entries in suspense. */
            missing: string[];
            /** @description Benefits less full social cost; null where benefits are null. */
            npsv: DecimalText | null;
            /** @description Partner inputs; null where some were recorded and none has a value. */
            partnerInputs: DecimalText | null;
            /** @description Present value of all benefits less losses, without transfers; null with a reason where no benefit has a value. */
            presentValueBenefits: DecimalText | null;
            /** @description The ratios. */
            ratios: components["schemas"]["MeasuresOfMerit"];
            /** @description Lines that are left out because their entries of this grade or better do not show what changed; none where every grade counts. */
            tooWeak: string[];
            /** @description The part of these hours that has a value in money on this basis. A basis that values fewer hours looks cheaper than the others. */
            valuedCitizenHours: DecimalText;
            /** @description Lines that count for less, because only some of their entries have this grade or better; none where every grade counts. */
            weakInPart: string[];
        };
        /** @description One page of a list. */
        KeyPage: {
            /** @description In the order of the list. */
            items: components["schemas"]["Key"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /** @description A revocation as sent, before it is checked. */
        KeyRevocationDraft: {
            /**
             * Format: date-time
             * @description When the key stops working; at once when left out.
             */
            at?: null | string;
        };
        /** @description A rotation as sent, before it is checked. */
        KeyRotationDraft: {
            /**
             * Format: date-time
             * @description When the new key stops working; when left out, it expires when the old key would.
             */
            expiresAt?: null | string;
            /**
             * Format: date-time
             * @description When the old key stops working; when left out, the old key works until it is revoked or expires.
             */
            oldKeyExpiresAt?: null | string;
        };
        /** @description Entries that are in no figure. */
        LeftOutNote: {
            /**
             * Format: int64
             * @description Number of entries.
             */
            entries: number;
            /** @description Name of the line in the statement. */
            line: string;
            /** @description Code of the measure. */
            measure: string;
            /** @description Their sum in units, even for a level; null where readings do not add up. */
            quantity: DecimalText | null;
            /** @description Stage of the measure: input, output or outcome. */
            stage: components["schemas"]["MeasureStage"];
            /** @description The unit of the measure. */
            unit: string;
        };
        /**
         * @description What happens to a row without a reference that is like an entry that is already recorded.
         * @enum {string}
         */
        LikeStanding: "record" | "skip";
        /** @description A link without its token, which only those have who were sent it. */
        Link: {
            /**
             * Format: date-time
             * @description When the link was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the link stops working.
             */
            expiresAt: string;
            /** @description The id of the link. */
            id: string;
            /**
             * Format: date-time
             * @description When the link was last used; null if it was not.
             */
            lastUsedAt: null | string;
            /** @description For whom or what the link is. */
            name: string;
            /**
             * Format: int64
             * @description How often somebody opened the page with the link.
             */
            opened: number;
            /**
             * Format: int64
             * @description How many requests were sent with the token of the link; opening a page sends several.
             */
            requests: number;
            /**
             * Format: date-time
             * @description When the link was revoked; null if it was not.
             */
            revokedAt: null | string;
            /** @description What the link shows. */
            view: components["schemas"]["LinkView"];
        };
        /** @description A link as requested, before it is checked. */
        LinkDraft: {
            /**
             * Format: date-time
             * @description When the link stops working; at most 366 days from now.
             */
            expiresAt: string;
            /** @description For whom or what the link is, so that it can be recognised in a list; at most 200 characters. */
            name: string;
            /** @description What the link shows. */
            view: components["schemas"]["LinkViewDraft"];
        };
        /**
         * @description A page that a link can open.
         * @enum {string}
         */
        LinkedPage: "overview" | "programme" | "statement";
        /** @description What somebody who was sent a link may know of it. */
        LinkInUse: {
            /**
             * Format: date-time
             * @description When the link stops working.
             */
            expiresAt: string;
            /** @description The path and query of the page that shows it. */
            path: string;
            /** @description What the link shows. */
            view: components["schemas"]["LinkView"];
        };
        /** @description One page of a list. */
        LinkPage: {
            /** @description In the order of the list. */
            items: components["schemas"]["Link"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /** @description What a link shows. */
        LinkView: {
            /** @description The area; null where all areas are shown. */
            area: null | string;
            /** @description The basis that values citizens' time; null for the standard basis, and for a statement. */
            basis: null | components["schemas"]["Basis"];
            /**
             * Format: date
             * @description First day; null for a statement.
             */
            from: null | string;
            /**
             * Format: date-time
             * @description The moment up to which records are known; null where the figures are those of the moment at which somebody looks.
             */
            knownAt: null | string;
            /** @description Which page the link opens. */
            page: components["schemas"]["LinkedPage"];
            /** @description The code of the programme; null where all programmes are shown, and for a statement. */
            programme: null | string;
            /** @description The id of the statement; null for other pages. */
            statement: null | string;
            /**
             * Format: date
             * @description Last day; null for a statement.
             */
            to: null | string;
        };
        /** @description The one view that a link shows. */
        LinkViewDraft: {
            /** @description The area, for the overview alone. It shows all areas when it is left out. */
            area?: null | string;
            /** @description The basis that values citizens' time; the standard basis of the organisation when left out. */
            basis?: null | components["schemas"]["Basis"];
            /**
             * Format: date
             * @description First day, inclusive; required for the overview and a programme.
             */
            from?: null | string;
            /**
             * Format: date-time
             * @description The moment up to which records are known; when left out, whoever opens the link sees the figures of that moment.
             */
            knownAt?: null | string;
            /** @description Which page the link opens: the overview, one programme, or one published statement. */
            page: components["schemas"]["LinkedPage"];
            /** @description The code of the programme. The overview shows all programmes when it is left out. */
            programme?: null | string;
            /** @description The id of a published statement, for the page statement alone. */
            statement?: null | string;
            /**
             * Format: date
             * @description Last day, inclusive; required for the overview and a programme.
             */
            to?: null | string;
        };
        /** @description A key that signs checkpoints, or did. */
        LogKey: {
            /** @description A signed note in which this key names the next one, so that whoever trusts this key can trust the next; null for the key that signs now, and for one that was lost. */
            endorsement: null | string;
            /**
             * Format: date-time
             * @description Since when it signs.
             */
            from: string;
            /** @description The 32 bytes of the Ed25519 key (RFC 8032), base64. */
            publicKey: string;
            /**
             * Format: date-time
             * @description Since when another key signs; null for the key that signs now.
             */
            until: null | string;
            /** @description The key as https://c2sp.org/signed-note writes it: origin, id and public key. */
            verifierKey: string;
        };
        /** @description The keys that sign checkpoints of this log, or did. */
        LogKeys: {
            /** @description The first key first; the last one signs now. */
            keys: components["schemas"]["LogKey"][];
            /** @description The first line of every checkpoint: it names this log and no other. */
            origin: string;
        };
        /** @description A record of the log. */
        LogRecord: {
            /** @description Who recorded it: key- and the sequence of the record of the key, identity- and that of the record of the identity, or operator. */
            actor: string;
            /** @description The exact text that was hashed, in UTF-8. It is JSON (RFC 8785 with plain decimals). */
            canonical: string;
            /** @description SHA-256(0x00 || canonical), base64: leaf sequence - 1 of the tree (RFC 6962 section 2.1). */
            leafHash: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recordedAt: string;
            /**
             * Format: int64
             * @description Its number in the log, from 1.
             */
            sequence: number;
            /** @description What kind of record it is. */
            type: string;
        };
        /** @description Some records of the log. */
        LogRecords: {
            /** @description In the order of the log, without gaps. An answer may have fewer than were asked for. */
            items: components["schemas"]["LogRecord"][];
            /**
             * Format: int64
             * @description How many records the log has now. Ask again with the last sequence as after until you have as many.
             */
            logSize: number;
        };
        /** @description Something that is counted: an input, an output or an outcome. */
        Measure: {
            /** @description How quantities of several days are combined. */
            aggregation: components["schemas"]["Aggregation"];
            /** @description Whether new entries may no longer name it. */
            archived: boolean;
            /** @description What it counts and, for an input, who gives it. */
            class: components["schemas"]["MeasureClass"];
            /** @description Chosen by the client; never changes. */
            code: string;
            /** @description Whether citizens must give this time, as an order of a court or a condition of a benefit: then it is not volunteering. */
            compulsory: boolean;
            /** @description Whether more is better. */
            direction: components["schemas"]["Direction"];
            /** @description Whether it is spent to make citizens' contribution possible: recruiting, training, expenses, insurance, the volunteer manager. */
            mobilisation: boolean;
            /** @description The scale of the answers; null unless it is a mean. */
            scale: null | components["schemas"]["MeasureScale"];
            /** @description Stage of the measure: input, output or outcome. */
            stage: components["schemas"]["MeasureStage"];
            /** @description Title of the measure. */
            title: string;
            /** @description The unit: hour, item, person, or the organisation's currency. */
            unit: string;
        };
        /**
         * @description What kind of thing a measure counts and, for an input, who gives it.
         * @enum {string}
         */
        MeasureClass: "citizen-time" | "citizen-money" | "citizen-goods" | "public-staff-time" | "public-spend" | "public-overhead" | "partner-time" | "partner-spend" | "partner-goods" | "output" | "outcome";
        /** @description A measure as sent, before it is checked. */
        MeasureDraft: {
            /** @description Whether quantities add up (sum, the default), are a stock (level), so many of a whole (share), or a mean of answers on a scale (mean). */
            aggregation?: null | components["schemas"]["Aggregation"];
            /** @description Whether new entries may no longer name it. */
            archived?: null | boolean;
            /** @description What it counts and, for an input, who gives it; for an output or outcome the same word as the stage. */
            class: components["schemas"]["MeasureClass"];
            /** @description Whether citizens must give this time, as an order of a court or a condition of a benefit. It counts in citizens' hours, and summaries also tell it apart. */
            compulsory?: null | boolean;
            /** @description Whether more is better (increase, the default) or less. */
            direction?: null | components["schemas"]["Direction"];
            /** @description Whether a public or partner input is spent to make citizens' contribution possible. */
            mobilisation?: null | boolean;
            /** @description The scale of the answers of a mean; required for means, and not allowed with other measures. */
            scale?: null | components["schemas"]["MeasureScaleDraft"];
            /** @description Stage of the measure: input, output or outcome. */
            stage: components["schemas"]["MeasureStage"];
            /** @description Title of the measure; at most 300 characters. */
            title: string;
            /** @description The unit: hour, item, person, or the organisation's currency, for example GBP. Measures of money must have the organisation's currency, and no other currency is accepted. */
            unit: string;
        };
        /** @description The figures of one measure in a group. */
        MeasureFigures: {
            /** @description Whether agency cost per unit is exact or a bound, depending on the rates it uses. */
            agencyCostBound: components["schemas"]["Bound"];
            /** @description Whether agency cost per unit leaves out a quantity without a rate, a programme without public input, or costs that name no team. */
            agencyCostPartial: boolean;
            /** @description Agency cost per unit, of the programmes that recorded it, four decimals; null where it would mislead. */
            agencyCostPerUnit: DecimalText | null;
            /** @description Why there is no agency cost per unit; null where there is one. */
            agencyCostUndefinedReason: null | components["schemas"]["UnitCostGap"];
            /** @description Whether the quantity, share or mean is exact, a bound or approximate, as its entries state. */
            bound: components["schemas"]["Bound"];
            /** @description The actual quantity less the planned one. */
            difference: DecimalText | null;
            /** @description The difference as a share of the planned quantity, six decimals; null also where nothing was planned. */
            differenceShare: DecimalText | null;
            /** @description With costs=shared, the agency cost per unit without what the programmes bear of pools; null also where these programmes recorded no public input that has a value. */
            directAgencyCostPerUnit: DecimalText | null;
            /** @description With costs=shared, the full social cost per unit without what the programmes bear of pools; null also where these programmes recorded no input that has a value. */
            directFullCostPerUnit: DecimalText | null;
            /** @description What others paid of a public or partner cost in money; null for other measures. The value is before this is taken off. */
            financedByOthers: DecimalText | null;
            /** @description Whether full social cost per unit is exact or a bound. */
            fullCostBound: components["schemas"]["Bound"];
            /** @description Whether full social cost per unit leaves something out. */
            fullCostPartial: boolean;
            /** @description Full social cost per unit, of these programmes, four decimals; null where it would mislead. */
            fullCostPerUnit: DecimalText | null;
            /** @description Why there is no full social cost per unit; null where there is one. */
            fullCostUndefinedReason: null | components["schemas"]["UnitCostGap"];
            /** @description The upper end of that interval. */
            high: DecimalText | null;
            /** @description Why a share or mean has no interval; null where there is one, and for other measures. */
            intervalUndefinedReason: null | components["schemas"]["IntervalGap"];
            /** @description The lower end of the 95 % interval of a share (Wilson's score) or mean (mean - 1.959964 s / sqrt(n)), six decimals. */
            low: DecimalText | null;
            /** @description For a mean, the mean of all answers, six decimals; null for other measures. */
            mean: DecimalText | null;
            /** @description Code of the measure. */
            measure: string;
            /** @description For a share or mean, how many were asked or followed; null for other measures. */
            of: DecimalText | null;
            /** @description Whether the value of an input, or one of the two costs per unit, leaves something out. */
            partial: boolean;
            /** @description What was planned, where the request asks for plans: the sum of the plans of these programmes within the period or, for a level measure, what was planned last; otherwise null. */
            planned: DecimalText | null;
            /** @description Why there is no planned quantity, or no difference from it; null where there are both, and where plans are not asked for. */
            plannedUndefinedReason: null | components["schemas"]["PlanGap"];
            /** @description The sum; for a level measure, the sum of the last-dated readings in the period of each programme, party and team; null where that would mislead. */
            quantity: DecimalText | null;
            /** @description For a share, the numbers of all entries divided by all who were asked or followed, six decimals; null for other measures. */
            share: DecimalText | null;
            /** @description Stage of the measure: input, output or outcome. */
            stage: components["schemas"]["MeasureStage"];
            /** @description Why there is no quantity: shares, percentages, ratings and scores do not add up. Null where there is one. */
            undefinedReason: null | components["schemas"]["QuantityGap"];
            /** @description The unit of the measure. */
            unit: string;
            /** @description The part of an input's quantity that has no rate, which does not mean that it is worth zero; null where there is no quantity. */
            unvaluedQuantity: DecimalText | null;
            /** @description Why none of it has a value; null where there is one. */
            unvaluedReason: null | components["schemas"]["UnvaluedReason"];
            /** @description What the valued part is worth; null when none of it is valued. */
            value: DecimalText | null;
        };
        /** @description One page of a list. */
        MeasurePage: {
            /** @description In the order of the list. */
            items: components["schemas"]["Measure"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /** @description The scale of the answers of which a mean is formed. */
        MeasureScale: {
            /** @description The lowest possible answer. */
            from: DecimalText;
            /** @description The highest possible answer. */
            to: DecimalText;
        };
        /** @description The scale of a mean as sent, before it is checked. */
        MeasureScaleDraft: {
            /** @description The lowest possible answer; 0 or more. */
            from: DecimalInput;
            /** @description The highest possible answer. */
            to: DecimalInput;
        };
        /** @description The ratios of an appraisal; each has its own name, numerator and denominator. */
        MeasuresOfMerit: {
            /** @description All benefits over full social cost: agencies, partners and citizens. */
            benefitCostRatio: components["schemas"]["Ratio"];
            /** @description All benefits less the inputs of partners and citizens, over agency cost: the convention of transport and housing appraisal. Undefined in a statement whose method does not compute it. */
            benefitCostRatioPublic: components["schemas"]["Ratio"];
            /** @description All benefits over agency cost. Leaves out the inputs of partners and citizens; never show it without the benefit-cost ratio. */
            benefitPerAgencyPound: components["schemas"]["Ratio"];
            /** @description Cashable fiscal benefits over agency cost, both with transfers. */
            fiscalReturn: components["schemas"]["Ratio"];
            /** @description All benefits over all inputs; undefined while an input has no value in money. */
            socialReturnOnInvestment: components["schemas"]["Ratio"];
        };
        /**
         * @description The stage of a measure, from input to outcome.
         * @enum {string}
         */
        MeasureStage: "input" | "output" | "outcome";
        /** @description A member of a time bank, with the hours given and received. Credits are not money and have no price. */
        Member: {
            /** @description Whether new exchanges may no longer name it. */
            archived: boolean;
            /** @description Hours brought along and given, less hours received; negative for a member who owes hours. */
            balance: DecimalText;
            /** @description Hours brought from an older system; negative where the member owed them. */
            broughtAlong: DecimalText;
            /** @description Chosen by the client; 'community' is the time bank itself. */
            code: string;
            /** @description Pseudonymous code of the contributor to whom the member's hours belong; null when not stated. */
            contributor: null | string;
            /** @description How many hours the member may owe; null where the time bank's limit applies. */
            debitLimit: null | components["schemas"]["DebitLimit"];
            /** @description 'debit_limit_is_exceeded' where the member owes more than their limit; otherwise empty. */
            flags: string[];
            /** @description Hours given. */
            given: DecimalText;
            /**
             * Format: date
             * @description First day of membership, inclusive; null only for the community, which has always been a member.
             */
            joined: null | string;
            /** @description Hours received. */
            received: DecimalText;
        };
        /** @description A member of a time bank as sent, before it is checked. */
        MemberDraft: {
            /** @description Whether new exchanges may no longer name it. */
            archived?: null | boolean;
            /** @description Pseudonymous code of the contributor to whom the member's hours belong, registered at first use. Never a name. */
            contributor?: null | string;
            /** @description How many hours the member may owe; null or left out where the time bank's limit applies. */
            debitLimit?: null | components["schemas"]["DebitLimitDraft"];
            /**
             * Format: date
             * @description First day of membership, inclusive; earlier exchanges are refused.
             */
            joined: string;
        };
        /** @description One page of a list. */
        MemberPage: {
            /** @description In the order of the list. */
            items: components["schemas"]["Member"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /** @description What a member gave and received in a period, line by line, from the opening to the closing balance. Credits have no price. */
        MemberStatement: {
            /** @description Hours from an older system that were brought along in the period. */
            broughtAlong: DecimalText;
            /** @description At the end of the last day, in hours: the opening balance, plus brought along and given, less received. */
            closingBalance: DecimalText;
            /**
             * Format: date
             * @description First day, inclusive.
             */
            from: string;
            /** @description Hours given in the period. */
            given: DecimalText;
            /**
             * Format: date-time
             * @description The moment up to which records are known, inclusive.
             */
            knownAt: string;
            /** @description Exchanges, opening balances and reversals by day, and within a day in the order of recording. */
            lines: components["schemas"]["MemberStatementLine"][];
            /**
             * Format: int64
             * @description Number of records in the log at that moment.
             */
            logSize: number;
            /** @description Code of the member. */
            member: string;
            /** @description At the end of the day before the first day, in hours; negative for a member who has received more than given. */
            openingBalance: DecimalText;
            /** @description Code of the programme that runs the time bank. */
            programme: string;
            /** @description Hours received in the period. */
            received: DecimalText;
            /**
             * Format: date
             * @description Last day, inclusive.
             */
            to: string;
        };
        /** @description One exchange, opening balance or reversal from the member's point of view. */
        MemberStatementLine: {
            /** @description Balance after this line, in hours. */
            balance: DecimalText;
            /** @description Hours from an older system; zero in an exchange, and subtracted again in a reversal. */
            broughtAlong: DecimalText;
            /**
             * Format: date
             * @description The day on which the hours were given.
             */
            date: string;
            /**
             * Format: uuid
             * @description Id of the entry or reversal, or of the opening balances.
             */
            entry: string;
            /** @description Hours given; zero where the member received, negative where giving is reversed. */
            given: DecimalText;
            /** @description Code of the other member; null where there are many, as for the community in opening balances. */
            otherMember: null | string;
            /** @description Code of the programme of the other time bank, in an exchange between two; null within one bank. A member's line names the member of that bank in otherMember; a line of the community, which stands for that bank, names the member of its own. */
            otherProgramme: null | string;
            /** @description Hours received; zero where the member gave, negative where receiving is reversed. */
            received: DecimalText;
            /** @description The sender's own id; null when not given. */
            reference: null | string;
            /**
             * Format: uuid
             * @description Id of the entry or opening balances that this line reverses; null where it is not a reversal.
             */
            reverses: null | string;
            /** @description What was done; null when not given or erased. */
            service: null | string;
            /** @description Where the hours from an older system come from; null in an exchange. */
            source: null | string;
        };
        /** @description A member that every entry has and the file does not. */
        MissingColumn: {
            /** @description How it can be stated. */
            how: string;
            /** @description The member. */
            member: string;
        };
        /** @description A party or team that reported an outcome before, and did not report it in the period or a part of it. */
        MissingReadingNote: {
            /** @description The month of the last entry, as yyyy-MM. */
            lastMonth: string;
            /** @description Code of the measure. */
            measure: string;
            /**
             * Format: int32
             * @description Number of calendar months of the period with an entry.
             */
            monthsWithEntries: number;
            /** @description Code of the party; null where the entries name none. */
            party: null | string;
            /** @description Code of the programme. */
            programme: string;
            /** @description For a stock, the last reading; otherwise the quantity reported in the period, or in the prior one where nothing was reported in the period. */
            quantity: DecimalText;
            /** @description Code of the team; null where the entries name none. */
            team: null | string;
            /** @description The unit of the measure. */
            unit: string;
        };
        /** @description A need, and the assets of a wanted kind in the same area. */
        NeedLine: {
            /** @description Where; null when not stated, which matches assets whose area is not stated either. */
            area: null | string;
            /** @description The assets of a wanted kind in the same area that are offered in the period, sorted by code. */
            matches: components["schemas"]["NeedMatch"][];
            /** @description Code of the measure. */
            measure: string;
            /** @description Code of the need. */
            need: string;
            /** @description How much is needed on the days of the period, six decimals. */
            needed: DecimalText;
            /** @description Title of the need. */
            title: string;
            /** @description The unit of the measure. */
            unit: string;
            /** @description The kinds of asset that would meet it. */
            wanted: components["schemas"]["AssetKind"][];
        };
        /** @description An asset that could meet a need. */
        NeedMatch: {
            /** @description Code of the asset. */
            asset: string;
            /** @description What kind of thing it is. */
            kind: components["schemas"]["AssetKind"];
            /** @description The unit of its measure. */
            unit: string;
            /** @description What of it is unused in the period. */
            unused: DecimalText;
        };
        /** @description An API key that was just made. */
        NewKey: {
            /**
             * Format: date-time
             * @description When the key was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the key expires; null if it never does.
             */
            expiresAt: null | string;
            /** @description The id of the key, as in its address: the same as keyId. */
            id: string;
            /** @description The text that its holder sends as `Authorization: Bearer ...`. It is shown only once; null when the same answer is sent again, and in the answer to a dry run. */
            key: null | string;
            /** @description The id of the key: the 16 hexadecimal digits after vl_. */
            keyId: string;
            /** @description What the key is for. */
            name: string;
            /** @description Id of the key that this key replaces; null if it replaces none. */
            replaces: null | string;
            /** @description What the key may do. */
            scopes: string[];
        };
        /** @description A link that was just made. */
        NewLink: {
            /** @description The address to send. Whoever has it sees the view until the link expires or is revoked. The token is its fragment, which browsers send to no server. It is shown only once; null when the same answer is sent again, and in the answer to a dry run. */
            address: null | string;
            /**
             * Format: date-time
             * @description When the link was made.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the link stops working.
             */
            expiresAt: string;
            /** @description The id of the link. */
            id: string;
            /** @description For whom or what the link is. */
            name: string;
            /** @description The token alone, sent as a key is: `Authorization: Bearer ...`. Null where the address is. */
            token: null | string;
            /** @description What the link shows. */
            view: components["schemas"]["LinkView"];
        };
        /** @description A measure of citizens' time that is not valued by convention, as sent. */
        NotValuedDraft: {
            /** @description Code of the measure. */
            measure: string;
            /** @description Why its quantities have no value; they stand in the notes with it. */
            reason: string;
        };
        /** @description The balance that one member brings. */
        OpeningBalance: {
            /** @description Positive for a member who had given more than received, negative for one who owes hours. */
            hours: DecimalText;
            /** @description Code of the member; never the community. */
            member: string;
        };
        /** @description The balance that one member brings, as sent. */
        OpeningBalanceDraft: {
            /** @description Negative for a member who owes hours; never zero; up to six decimals. */
            hours: DecimalInput;
            /** @description Code of a member; not 'community', because every balance is against the community. */
            member: string;
        };
        /** @description Balances that members brought from an older system. */
        OpeningBalances: {
            /** @description In the order sent. The community has the opposite of their sum. */
            balances: components["schemas"]["OpeningBalance"][];
            /**
             * Format: date
             * @description The day at whose end they start to count.
             */
            date: string;
            /**
             * Format: uuid
             * @description Server-made and opaque.
             */
            id: string;
            /** @description RFC 6962 leaf hash of the record, base64. */
            leafHash: string;
            /** @description Code of the programme that runs the time bank. */
            programme: string;
            /** @description Why they were reversed; null where they have not been, and when erased. */
            reason: null | string;
            /**
             * Format: date-time
             * @description When they were recorded; never earlier than records before them.
             */
            recordedAt: string;
            /**
             * Format: uuid
             * @description Id of the record that reversed them; null where they have not been reversed.
             */
            reversedBy: null | string;
            /**
             * Format: int64
             * @description Their sequence in the organisation's log.
             */
            sequence: number;
            /** @description Where the figures come from. */
            source: string;
        };
        /** @description Opening balances as sent, before they are checked. */
        OpeningBalancesDraft: {
            /** @description 1 to 1,000 balances, each for a different member; either all are recorded or none. */
            balances: components["schemas"]["OpeningBalanceDraft"][];
            /**
             * Format: date
             * @description The day at whose end the older system had these balances.
             */
            date: string;
            /** @description Where the balances come from. */
            source: string;
        };
        /** @description One page of a list. */
        OpeningBalancesPage: {
            /** @description In the order of the list. */
            items: components["schemas"]["OpeningBalances"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /** @description A practitioner's opinion on a statement, as it was recorded. */
        Opinion: {
            /** @description What the practitioner concludes. */
            conclusion: components["schemas"]["OpinionConclusion"];
            /** @description What the statement was measured against. */
            criteria: string;
            /**
             * Format: date
             * @description The date of the opinion.
             */
            date: string;
            /**
             * Format: uuid
             * @description Server-made and opaque.
             */
            id: string;
            /** @description RFC 6962 leaf hash of the record, base64. */
            leafHash: string;
            /** @description Whether the assurance is limited or reasonable. */
            level: components["schemas"]["AssuranceLevel"];
            /** @description The amount from which an error would matter. */
            materiality: DecimalText;
            /** @description The practitioner or the firm. */
            name: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recordedAt: string;
            /** @description Who recorded it, in the form of `preparedBy`; null for the operator of the server. */
            recordedBy: null | string;
            /**
             * Format: int64
             * @description Its sequence in the organisation's log.
             */
            sequence: number;
            /** @description The standard that was followed. */
            standard: string;
            /** @description The conclusion in the practitioner's words; null if there are none. */
            wording: null | string;
        };
        /**
         * @description What a practitioner concludes.
         * @enum {string}
         */
        OpinionConclusion: "unmodified" | "qualified" | "adverse" | "disclaimer";
        /** @description A practitioner's opinion on a statement, before it is checked. */
        OpinionDraft: {
            /** @description What the practitioner concludes. */
            conclusion: components["schemas"]["OpinionConclusion"];
            /** @description The criteria that the statement was measured against. */
            criteria: string;
            /**
             * Format: date
             * @description The date of the opinion.
             */
            date: string;
            /** @description Whether the assurance is limited or reasonable. */
            level: components["schemas"]["AssuranceLevel"];
            /** @description The amount from which an error would matter, in the organisation's currency. */
            materiality: DecimalInput;
            /** @description The practitioner or the firm that concludes. It stays in the log for good. */
            name: string;
            /** @description The standard that was followed, such as ISAE 3000 (Revised). */
            standard: string;
            /** @description The conclusion in the practitioner's words; required unless it is unmodified. */
            wording?: null | string;
        };
        /** @description Optimism bias as sent, before it is checked: a figure, or a grade in a table, or an upper bound with its mitigated share. */
        OptimismBiasAsSent: DecimalText | {
            /** @description The bias itself, where it is neither read from a table nor mitigated. */
            central?: DecimalText | null;
            /** @description How it is distributed between low and high; triangular when left out. */
            distribution?: null | components["schemas"]["Distribution"];
            /** @description Figures with the same name are drawn together. When left out, the name is the id of the rate, or else line and assumption. */
            draw?: null | string;
            /**
             * Format: int32
             * @description The grade of confidence, 1 (best) to 6; the table gives its correction.
             */
            grade?: null | number;
            /** @description The highest value it may have; for a normal distribution, the 95th percentile. */
            high?: DecimalText | null;
            /** @description The lowest value it may have; for a normal distribution, the 5th percentile. */
            low?: DecimalText | null;
            /** @description The share of the upper bound that is mitigated, 0 to 1. */
            mitigatedShare?: null | components["schemas"]["FigureAsSent"];
            /** @description Name of one of the confidence tables. */
            table?: null | string;
            /** @description The bias where nothing is mitigated. */
            upperBound?: null | components["schemas"]["FigureAsSent"];
        };
        /** @description Optimism bias as sent, before it is checked: a figure, or a grade in a table, or an upper bound with its mitigated share. */
        OptimismBiasDraft: DecimalInput | {
            /** @description The bias itself, where it is neither read from a table nor mitigated. */
            central?: DecimalInput | null;
            /** @description How it is distributed between low and high; triangular when left out. */
            distribution?: null | components["schemas"]["Distribution"];
            /** @description Figures with the same name are drawn together. When left out, the name is the id of the rate, or else line and assumption. */
            draw?: null | string;
            /**
             * Format: int32
             * @description The grade of confidence, 1 (best) to 6; the table gives its correction.
             */
            grade?: null | number;
            /** @description The highest value it may have; for a normal distribution, the 95th percentile. */
            high?: DecimalInput | null;
            /** @description The lowest value it may have; for a normal distribution, the 5th percentile. */
            low?: DecimalInput | null;
            /** @description The share of the upper bound that is mitigated, 0 to 1. */
            mitigatedShare?: null | components["schemas"]["FigureDraft"];
            /** @description Name of one of the confidence tables. */
            table?: null | string;
            /** @description The bias where nothing is mitigated. */
            upperBound?: null | components["schemas"]["FigureDraft"];
        };
        /** @description A value of one assumption at which two options have the same npsv. */
        OrderTurn: {
            /**
             * Format: int32
             * @description The place of the option that it is compared with.
             */
            against: number;
            /** @description The member that states it, for example deadweight; for an amount per unit, unitValue. */
            assumption: string;
            /** @description The stated value. */
            base: DecimalText;
            /** @description Code of the benefit, or name of the cost. */
            line: string;
            /**
             * Format: int32
             * @description The place of the option whose assumption it is, from 0.
             */
            option: number;
            /** @description Money with two decimals, shares and quantities with six. */
            value: DecimalText;
        };
        /** @description A council or other body that keeps a ledger. It has one log and one currency, and never sees the data of another organisation. */
        Organisation: {
            /** @description Chosen by the operator; never changes. */
            code: string;
            /** @description ISO 4217; never changes. */
            currency: string;
            /**
             * Format: int32
             * @description The month on whose first day its financial year begins, 1 to 12; 4 (April) unless it is changed.
             */
            financialYearStart: number;
            /** @description The organisation's name for itself. */
            name: string;
            /** @description The basis that values citizens' time unless a request names another one. */
            standardBasis: components["schemas"]["Basis"];
            /** @description IANA name; determines which day is today. */
            timeZone: string;
            /** @description Whether a statement must be published by a different key from the one that prepared it. */
            twoPeople: boolean;
        };
        /** @description What an organisation may change about itself. A member left out stays as it is; code and currency never change. */
        OrganisationChange: {
            /**
             * Format: int32
             * @description The month on whose first day the financial year begins, 1 to 12, for example 4 for April. Summaries as known before the change keep the earlier month.
             */
            financialYearStart?: null | number;
            /** @description The organisation's name for itself. */
            name?: null | string;
            /** @description The basis that values citizens' time unless a request names another one. */
            standardBasis?: null | components["schemas"]["Basis"];
            /** @description IANA name, for example Europe/London; determines which day is today. */
            timeZone?: null | string;
            /** @description True requires from now on that a statement is published by a different key from the one that prepared it; this cannot be undone. */
            twoPeople?: null | boolean;
        };
        /** @description The share that one line claims of an outcome shared with others. */
        OutcomeClaim: {
            /** @description The share that is not attributed to others, 0 to 1. */
            claim: DecimalText;
            /** @description Code of the line. */
            line: string;
            /** @description Code of the programme whose map has the line. */
            programme: string;
        };
        /** @description What changed, and which part of it is due to the programmes. */
        OutcomeSection: {
            /** @description Lines of impact maps that count for society. */
            benefits: components["schemas"]["BenefitSection"];
            /** @description Every outcome as recorded, sorted by programme and measure. */
            recorded: components["schemas"]["RecordedOutcome"][];
            /** @description Lines of impact maps for money that merely passes from one party to another, so that society as a whole gains nothing: they count only for budgets. */
            transfers: components["schemas"]["BenefitSection"];
        };
        /** @description What the programmes did, with the cost per unit. An output has a cost per unit but never a benefit. Each measure bears the whole cost, so costs per unit do not add up. */
        OutputLine: {
            /** @description Whether agency cost per unit is exact or a bound, depending on the rates it uses. */
            agencyCostBound: components["schemas"]["Bound"];
            /** @description Whether agency cost leaves out a quantity that has no rate, or a programme without public input beside others that have some. */
            agencyCostPartial: boolean;
            /** @description Agency cost of these programmes per unit, four decimals; null with a reason. */
            agencyCostPerUnit: DecimalText | null;
            /** @description Whether quantities add up, are a stock, a share or a mean. */
            aggregation: components["schemas"]["Aggregation"];
            /** @description The share or mean of all who were asked or followed; null for other measures. */
            answers: null | components["schemas"]["AnswersLine"];
            /** @description Whether the quantity, share or mean is exact, a bound or approximate. */
            bound: components["schemas"]["Bound"];
            /** @description Whether more of it is better. */
            direction: components["schemas"]["Direction"];
            /**
             * Format: int64
             * @description Number of entries; for a level, the number of readings that count.
             */
            entries: number;
            /** @description Whether full social cost per unit is exact or a bound. */
            fullCostBound: components["schemas"]["Bound"];
            /** @description Whether full social cost leaves something out. */
            fullCostPartial: boolean;
            /** @description Full social cost of these programmes per unit, four decimals; null with a reason. */
            fullCostPerUnit: DecimalText | null;
            /** @description The quantity by grade of evidence, weakest first. */
            grades: components["schemas"]["GradeQuantity"][];
            /** @description Name of the line in the statement. */
            line: string;
            /** @description Code of the measure. */
            measure: string;
            /** @description Whether one of the two unit costs is partial. */
            partial: boolean;
            /** @description Codes of the programmes that recorded it and whose costs are divided by it; sorted. */
            programmes: string[];
            /** @description In units; null with a reason where readings do not add up. */
            quantity: DecimalText | null;
            /** @description Title of the measure at that time. */
            title: string;
            /** @description Why a cost per unit is missing; null where both are given. */
            undefinedReason: null | components["schemas"]["UnitCostGap"];
            /** @description The unit of the measure. */
            unit: string;
        };
        /** @description What a monetary-unit sample says of the value of a line. */
        OverstatementResult: {
            /** @description What the entries that were drawn are overstated by. */
            known: DecimalText;
            /** @description The most likely overstatement of all entries that could be drawn. */
            projected: DecimalText;
            /** @description What those that are worth more than was recorded are understated by; nothing is reduced by it. */
            understatement: DecimalText;
            /** @description The overstatement that is not exceeded, at the confidence of the sample. */
            upperLimit: DecimalText;
        };
        /** @description A pack that was loaded, and what was recorded from it. */
        PackLoad: {
            /** @description Code of the measure for which its rates were recorded; null if the pack has its own measures. */
            measure: null | string;
            /** @description Codes of the measures that were registered for it, without those that already existed. */
            measures: string[];
            /** @description Name of the pack. */
            name: string;
            /** @description Codes of the parties that were registered for it, without those that already existed. */
            parties: string[];
            /** @description The rates that were recorded, without those that were already recorded as they are in the pack. */
            rates: components["schemas"]["Rate"][];
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recordedAt: string;
            /**
             * Format: int64
             * @description The number of its record in the organisation's log; what was recorded from the pack follows it.
             */
            sequence: number;
            /** @description Series for appraisals that were adopted with the pack. */
            series: components["schemas"]["PackSeries"][];
            /** @description The version that was loaded. */
            version: string;
        };
        /** @description A request to load a pack, as sent. */
        PackLoadDraft: {
            /** @description Code of the measure of citizens' hours that receives the rates of a pack of wages; the measure that the pack names when left out. Not allowed for other packs. */
            measure?: null | string;
        };
        /** @description When a pack was loaded. */
        PackLoaded: {
            /** @description Code of the measure for which its rates were recorded; null if the pack has its own measures. */
            measure: null | string;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recordedAt: string;
            /**
             * Format: int64
             * @description The number of its record in the organisation's log.
             */
            sequence: number;
            /** @description SHA-256 of the file that was loaded, in hexadecimal. */
            sha256: string;
            /** @description The version that was loaded. */
            version: string;
        };
        /** @description A rate that a pack holds. */
        PackRate: {
            /** @description The amount per unit, as published. If there are components, their sum is the value of a unit. */
            amount: DecimalText;
            /** @description The basis on which a unit is worth the amount. */
            basis: components["schemas"]["Basis"];
            /** @description Who gains which part of the amount; empty if it is not split. */
            components: components["schemas"]["RateComponent"][];
            /**
             * Format: date
             * @description The first day on which the rate is in force, inclusive.
             */
            effectiveFrom: string;
            /**
             * Format: date
             * @description The first day on which the rate is no longer in force, exclusive; null if it has no end.
             */
            effectiveTo: null | string;
            /** @description The licence under which the figure may be used, as far as it was found. */
            licence: string;
            /** @description Code of the measure; in a pack of wages, the measure that is used unless another is named. */
            measure: string;
            /** @description The year in whose prices the amount is: a calendar year (2013) or a financial year (2013-14); null if not stated. */
            priceYear: null | string;
            /** @description By how much the sum of the components may differ from the amount; null without components. */
            roundingTolerance: DecimalText | null;
            /** @description Where the figure comes from, whether it was taken from there or from a copy, and until when no newer figure is known. */
            source: components["schemas"]["Source"];
            /** @description The unit that the amount is for. */
            unit: string;
        };
        /** @description A series that appraisals and statements use by name: discount rates or a deflator. */
        PackSeries: {
            /** @description Terms under which its figures may be used, if found. */
            licence: string;
            /** @description Name, as used for a schedule or deflator. */
            name: string;
            /** @description Where its figures come from, whether they were checked there, and until when they are known to be the newest. */
            source: components["schemas"]["Source"];
            /** @description Title of the series. */
            title: string;
        };
        /** @description A programme that ran in only part of a period. */
        PartOfAPeriod: {
            /**
             * Format: int32
             * @description Number of calendar months of the period in which it ran on at least one day.
             */
            months: number;
            /**
             * Format: int32
             * @description Number of calendar months that the period touches.
             */
            ofMonths: number;
            /** @description Code of the programme. */
            programme: string;
        };
        /** @description A stakeholder that bears a cost or gains a benefit. */
        Party: {
            /** @description Whether new entries may no longer name it. */
            archived: boolean;
            /** @description Chosen by the client; never changes. */
            code: string;
            /** @description Name of the party. */
            name: string;
            /** @description The part of society it belongs to. */
            sector: components["schemas"]["Sector"];
        };
        /** @description A party as sent, before it is checked. */
        PartyDraft: {
            /** @description Whether new entries may no longer name it. */
            archived?: null | boolean;
            /** @description Name of the party; at most 300 characters. */
            name: string;
            /** @description The part of society it belongs to. */
            sector: components["schemas"]["Sector"];
        };
        /** @description One page of a list. */
        PartyPage: {
            /** @description In the order of the list. */
            items: components["schemas"]["Party"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /** @description What is paid and gained. */
        PayerGainerAmounts: {
            /** @description Cost borne. */
            cost: DecimalText;
            /** @description Gains in earnings and output less losses; null where no benefit has a value. */
            economic: DecimalText | null;
            /** @description Environmental gains less losses; null where no benefit has a value. */
            environmental: DecimalText | null;
            /** @description Fiscal gains less losses, before cashability; null where no benefit has a value. */
            fiscal: DecimalText | null;
            /** @description Sum of all four categories; null where no benefit has a value. */
            gain: DecimalText | null;
            /** @description Name of the line in the statement. */
            line: string;
            /** @description Gain less cost; null where no benefit has a value. */
            net: DecimalText | null;
            /** @description Gains in health, safety, wellbeing and similar, less losses; null where no benefit has a value. */
            social: DecimalText | null;
            /** @description Transfers received less transfers paid; not included in any other column. */
            transfers: DecimalText;
        };
        /** @description What one party pays and gains. */
        PayerGainerLine: {
            /** @description Cost borne. */
            cost: DecimalText;
            /** @description Gains in earnings and output less losses; null where no benefit has a value. */
            economic: DecimalText | null;
            /** @description Environmental gains less losses; null where no benefit has a value. */
            environmental: DecimalText | null;
            /** @description Fiscal gains less losses, before cashability; null where no benefit has a value. */
            fiscal: DecimalText | null;
            /** @description Sum of all four categories; null where no benefit has a value. */
            gain: DecimalText | null;
            /** @description Name of the line in the statement. */
            line: string;
            /** @description Gain less cost; null where no benefit has a value. */
            net: DecimalText | null;
            /** @description Code of the party, or "not named". */
            party: string;
            /** @description Gains in health, safety, wellbeing and similar, less losses; null where no benefit has a value. */
            social: DecimalText | null;
            /** @description Transfers received less transfers paid; not included in any other column. */
            transfers: DecimalText;
        };
        /** @description What one party pays and gains, as present values. */
        PayerGainerRow: {
            /** @description Cost borne, without transfers. */
            cost: DecimalText;
            /** @description Gains less losses, without transfers and before cashability. */
            gain: DecimalText;
            /** @description The same by category. */
            gainByCategory: components["schemas"]["GainByCategory"];
            /** @description Gain less cost, without transfers, so that all parties together add up to npsv. */
            net: DecimalText;
            /** @description The party's label, or "not named". */
            party: string;
            /** @description Transfers received less transfers paid. */
            transfers: DecimalText;
        };
        /** @description Who pays and who gains, as present values. The totals are those of the statement. */
        PayerGainerSection: {
            /** @description Each party once, in the order in which first costs and then benefits name them. */
            lines: components["schemas"]["PayerGainerLine"][];
            /** @description The difference between the rounded lines and the rounded total. */
            rounding: components["schemas"]["PayerGainerAmounts"];
            /** @description Full social cost, all benefits by category, and npsv. */
            total: components["schemas"]["PayerGainerAmounts"];
        };
        /** @description An amount over all runs: the 5th, 50th and 95th percentile, each the value of one run, and the mean. */
        Percentiles: {
            /** @description The mean of all runs; null in a statement whose method does not compute it. */
            mean: DecimalText | null;
            /** @description At least 5 % of the runs have this amount or less. */
            p5: DecimalText;
            /** @description At least half of the runs have this amount or less. */
            p50: DecimalText;
            /** @description At least 95 % of the runs have this amount or less. */
            p95: DecimalText;
        };
        /** @description How much of a measure a programme meant to reach or spend in a span of days. */
        Plan: {
            /** @description Whether it was taken back, so that it no longer counts. */
            archived: boolean;
            /** @description Chosen by the client; never changes. */
            code: string;
            /**
             * Format: date
             * @description First day, inclusive.
             */
            from: string;
            /** @description Whether it is what may be spent, what is to be reached, or what is expected. */
            kind: components["schemas"]["PlanKind"];
            /** @description Code of the measure. */
            measure: string;
            /** @description Code of the programme. */
            programme: string;
            /** @description The planned quantity, in the unit of the measure; of a share the share itself, and of a mean the mean. */
            quantity: DecimalText;
            /** @description Where the figure is from. */
            source: null | string;
            /** @description Title of the plan. */
            title: string;
            /**
             * Format: date
             * @description Last day, inclusive.
             */
            to: string;
        };
        /** @description A plan that reaches beyond the period, so that it is in no figure. */
        PlanBeyond: {
            /**
             * Format: date
             * @description First day of the plan.
             */
            from: string;
            /** @description Code of the measure. */
            measure: string;
            /** @description Code of the plan. */
            plan: string;
            /** @description Code of the programme. */
            programme: string;
            /** @description The planned quantity, in the unit of the measure. */
            quantity: DecimalText;
            /**
             * Format: date
             * @description Last day of the plan.
             */
            to: string;
        };
        /** @description A plan as sent, before it is checked. */
        PlanDraft: {
            /** @description Whether it is taken back, so that it no longer counts. */
            archived?: null | boolean;
            /**
             * Format: date
             * @description First day, inclusive.
             */
            from: string;
            /** @description Whether it is what may be spent (budget), what is to be reached (target), or what is expected (forecast). */
            kind: components["schemas"]["PlanKind"];
            /** @description Code of the measure. */
            measure: string;
            /** @description Code of the programme. */
            programme: string;
            /** @description The planned quantity, in the unit of the measure; of a share the share itself, 0 to 1, and of a mean the mean; up to six decimals. */
            quantity: DecimalInput;
            /** @description Where the figure is from; at most 1,000 characters. */
            source?: null | string;
            /** @description Title of the plan; at most 300 characters. */
            title: string;
            /**
             * Format: date
             * @description Last day, inclusive.
             */
            to: string;
        };
        /**
         * @description Why there is no planned quantity, or no difference from it.
         * @enum {string}
         */
        PlanGap: "plans_are_missing" | "does_not_add_up" | "plans_are_not_divided" | "nothing_recorded";
        /**
         * @description What a plan says.
         * @enum {string}
         */
        PlanKind: "budget" | "target" | "forecast";
        /** @description The plans of one kind for a measure of a programme, beside what was recorded. */
        PlanLine: {
            /** @description What was recorded in the period, of a share or mean with six decimals; null with a reason. */
            actual: DecimalText | null;
            /** @description Whether quantities add up, are a stock, a share or a mean. */
            aggregation: components["schemas"]["Aggregation"];
            /** @description Whether the actual quantity, share or mean is exact, a bound or approximate. */
            bound: components["schemas"]["Bound"];
            /** @description Whether the plans are for every day of the period; what was recorded is that of the whole period in any case. */
            coversThePeriod: boolean;
            /** @description The actual less the planned quantity; null where one of them is. */
            difference: DecimalText | null;
            /** @description The difference by the planned quantity, six decimals; null where that is zero or not known. */
            differenceShare: DecimalText | null;
            /** @description Whether more of it is better. */
            direction: components["schemas"]["Direction"];
            /**
             * Format: int64
             * @description Number of entries; for a level, the number of readings that count.
             */
            entries: number;
            /** @description Whether it is what may be spent (budget), what is to be reached (target), or what is expected (forecast). */
            kind: components["schemas"]["PlanKind"];
            /** @description Name of the line in the statement. */
            line: string;
            /** @description Code of the measure. */
            measure: string;
            /** @description In the unit of the measure, of a share or mean the share or mean itself; null with a reason. */
            planned: DecimalText | null;
            /** @description The plans, sorted by code. */
            plans: components["schemas"]["StatedPlan"][];
            /** @description Code of the programme. */
            programme: string;
            /** @description Whether it is an input, an output or an outcome. */
            stage: components["schemas"]["MeasureStage"];
            /** @description Title of the measure at that time. */
            title: string;
            /** @description Why a quantity is missing; null where both are given. */
            undefinedReason: null | components["schemas"]["PlanGap"];
            /** @description The unit of the measure. */
            unit: string;
        };
        /**
         * @description Why there is no planned cost per unit.
         * @enum {string}
         */
        PlannedCostGap: "budget_is_missing" | "budget_is_for_other_days" | "budget_has_no_value" | "quantity_is_zero_or_less";
        /** @description The agency cost per unit that budget and target imply, beside the actual one. Both are in prices of the day, as budgets are. */
        PlannedUnitCost: {
            /** @description Agency cost by the recorded quantity, four decimals; a cost counts in full, also where a gift paid a part. Null with a reason. */
            actual: DecimalText | null;
            /** @description Why there is no actual cost per unit; null where there is one. */
            actualUndefinedReason: null | components["schemas"]["UnitCostGap"];
            /** @description Whether the actual cost per unit is exact or a bound. */
            bound: components["schemas"]["Bound"];
            /** @description Codes of the budgets of public inputs whose worth counts; sorted. */
            budgets: string[];
            /** @description The actual less the planned cost per unit; null where one of them is. */
            difference: DecimalText | null;
            /** @description The difference by the planned cost per unit, six decimals; null where that is zero or not known. */
            differenceShare: DecimalText | null;
            /** @description The line of the target. */
            line: string;
            /** @description Code of the measure. */
            measure: string;
            /** @description Whether the actual cost leaves out a quantity that has no rate or is in suspense. */
            partial: boolean;
            /** @description Planned cost by planned quantity, four decimals; null with a reason. */
            planned: DecimalText | null;
            /** @description Worth of the budgets, each spread evenly over its days and valued by the rate of each day; null with a reason. */
            plannedCost: DecimalText | null;
            /** @description The planned quantity; null with a reason. */
            plannedQuantity: DecimalText | null;
            /** @description Why there is no planned cost per unit; null where there is one. */
            plannedUndefinedReason: null | components["schemas"]["PlannedCostGap"];
            /** @description Code of the programme. */
            programme: string;
            /** @description Ids of the rates that value the budgets, in the order of budgets and days; the notes have them. */
            rates: string[];
        };
        /** @description One page of a list. */
        PlanPage: {
            /** @description In the order of the list. */
            items: components["schemas"]["Plan"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /** @description What was planned for the period, beside what was recorded. Plans change no other figure. */
        PlanSection: {
            /** @description Plans that are only partly within the period, so that they are in no figure; sorted by code. */
            beyond: components["schemas"]["StatedPlan"][];
            /** @description The plans within the period, with one line for each kind, programme and measure; sorted by them. */
            lines: components["schemas"]["PlanLine"][];
            /** @description The agency cost per unit by budget and target, beside the actual one, for each output or outcome with a target whose quantities add up and of which more is better. */
            unitCosts: components["schemas"]["PlannedUnitCost"][];
        };
        /** @description What the preparer says in words. The texts are kept with the statement, its hash attests them, and they cannot be erased: they should name no private person. */
        PreparersTexts: {
            /** @description Why something had to change. */
            caseForChange?: null | string;
            /** @description The stakeholders who were consulted; at most 100 groups. */
            consulted?: null | components["schemas"]["ConsultedGroup"][];
            /** @description What matters but is not in money. */
            notInMoney?: null | string;
            /** @description What the programmes are meant to achieve. */
            objectives?: null | string;
            /** @description What is done about the findings. */
            responseToFindings?: null | string;
            /** @description Risks to the results, and to relying on them. */
            risks?: null | string;
            /** @description Who answers for the statement, for example a role and an office. */
            signedOffBy?: null | string;
        };
        /** @description A column of a file. */
        PreviewedColumn: {
            /** @description Its header; empty where it has none. */
            header: string;
            /** @description The member of an entry that it seems to be; null when it would be left out. */
            member: null | string;
            /**
             * Format: int32
             * @description Its number, from 1.
             */
            number: number;
            /** @description Why that is assumed. */
            why: string;
        };
        /** @description The members of an entry as they were read; null where there are none. */
        PreviewedEntry: {
            /** @description Code of the party that judged. */
            assessor: null | string;
            /** @description Code of the asset that was used. */
            asset: null | string;
            /** @description Whether the quantity is exact, a bound or approximate. */
            bound: null | components["schemas"]["Bound"];
            /** @description Code of the contributor. */
            contributor: null | string;
            /**
             * Format: date
             * @description The day, or the last day of a span.
             */
            date: null | string;
            /** @description Code of the party that decided. */
            decidedBy: null | string;
            /**
             * Format: time-local
             * @description When it ended.
             */
            endTime: null | string;
            /** @description Who paid which part of a cost. */
            financedBy: null | components["schemas"]["FinancedPartAsSent"][];
            /** @description Code of the measure. */
            measure: null | string;
            /** @description The note. */
            note: null | string;
            /** @description How many were asked or followed, of a share or mean. */
            of: DecimalText | null;
            /** @description Code of the party. */
            party: null | string;
            /** @description Code of the programme. */
            programme: null | string;
            /** @description How much. */
            quantity: DecimalText | null;
            /** @description The sender's reference. */
            reference: null | string;
            /** @description The standard deviation of a mean. */
            standardDeviation: DecimalText | null;
            /**
             * Format: date
             * @description The first day of a span.
             */
            startDate: null | string;
            /**
             * Format: time-local
             * @description When it began.
             */
            startTime: null | string;
            /** @description Code of the team. */
            team: null | string;
        };
        /** @description A row as it would be recorded. */
        PreviewedRow: {
            /** @description What was read. */
            entry: components["schemas"]["PreviewedEntry"];
            /** @description What is wrong with it; empty when it could be recorded. */
            problems: components["schemas"]["ImportProblem"][];
            /**
             * Format: int64
             * @description Its number, as a spreadsheet shows it.
             */
            row: number;
        };
        /** @description A setting that has to be stated. */
        PreviewedSetting: {
            /** @description The query parameter. */
            parameter: string;
            /** @description Its value. */
            value: string;
            /** @description What in the file needs it. */
            why: string;
        };
        /** @description The answer to a refused request (RFC 9457). */
        Problem: {
            /** @description The code of the first problem, a sentence in snake case. */
            code: string;
            /** @description What is wrong with this request; if there are several problems, how many, and the first. */
            detail: string;
            /** @description Every problem, at most the first 1,000: unknown members first, then in the order of the members. */
            errors: components["schemas"]["ProblemError"][];
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            /** @description The meaning of the code, for people. */
            title: string;
            /** @description Identifies this request in the server's log. */
            traceId: string;
            /** @description The address of the explanation of the code. */
            type: string;
        };
        /** @description One problem. */
        ProblemError: {
            /** @description A sentence in snake case whose meaning never changes. */
            code: string;
            /** @description What was found and what is expected. */
            message: string;
            /** @description JSON Pointer (RFC 6901) to the member of the body, or a slash and the name of the query parameter; empty for the whole request. */
            pointer: string;
        };
        /** @description A public service or project to which citizens and public bodies contribute. */
        Programme: {
            /** @description Whether new entries may no longer name it. */
            archived: boolean;
            /** @description Where it works, in words; null when not stated. */
            area: null | string;
            /** @description Whom the benefits reach; null when not stated. */
            benefitReach: null | components["schemas"]["BenefitReach"];
            /** @description Chosen by the client; never changes. */
            code: string;
            /** @description The kinds of co-production, for example co-delivery or co-delivery/co-performing. */
            coProduction: string[];
            /** @description What it does, in a few sentences. */
            description: null | string;
            /**
             * Format: date
             * @description Last day of activity, inclusive; null when not stated.
             */
            endDate: null | string;
            /** @description The service area, for example community-safety; summaries can group by it. */
            serviceArea: null | string;
            /** @description The steps of the co-production star that it has taken; null when none is stated. */
            star: null | components["schemas"]["Star"];
            /**
             * Format: date
             * @description First day of activity, inclusive; null when not stated.
             */
            startDate: null | string;
            /** @description Title of the programme. */
            title: string;
        };
        /** @description A programme as sent, before it is checked. */
        ProgrammeDraft: {
            /** @description Whether new entries may no longer name it. */
            archived?: null | boolean;
            /** @description Where it works, in words; at most 300 characters. A team's area stands where it has one. */
            area?: null | string;
            /** @description Whom the benefits reach. */
            benefitReach?: null | components["schemas"]["BenefitReach"];
            /** @description The kinds of co-production: co-commissioning, co-design, co-delivery, co-assessment, each alone or with one of its own kinds, for example co-delivery/co-performing. */
            coProduction?: null | string[];
            /** @description What it does, in a few sentences; at most 4,000 characters. */
            description?: null | string;
            /**
             * Format: date
             * @description Last day of activity, inclusive; no limit when left out.
             */
            endDate?: null | string;
            /** @description The service area as a code, for example community-safety. */
            serviceArea?: null | string;
            /** @description The steps of the co-production star that it has taken, each with the day since when. */
            star?: null | components["schemas"]["StarDraft"];
            /**
             * Format: date
             * @description First day of activity, inclusive; no limit when left out.
             */
            startDate?: null | string;
            /** @description Title of the programme; at most 300 characters. */
            title: string;
        };
        /** @description One page of a list. */
        ProgrammePage: {
            /** @description In the order of the list. */
            items: components["schemas"]["Programme"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /** @description A publication as sent: the path names the statement, and no member is needed. */
        PublicationDraft: Record<string, never>;
        /**
         * @description Why a measure has no quantity.
         * @enum {string}
         */
        QuantityGap: "does_not_add_up" | "nothing_recorded";
        /**
         * @description Where the quantity of a row comes from.
         * @enum {string}
         */
        QuantitySource: "column" | "times";
        /** @description What the people of one quintile gain, without transfers. */
        QuintileBenefit: {
            /** @description Present value with optimism bias, discounted. */
            presentValue: DecimalText;
            /**
             * Format: int32
             * @description 1 (the poorest or most deprived) to 5; null for benefits that do not state who gains.
             */
            quintile: null | number;
            /** @description The same by the weight of the quintile; null where no weights are stated. */
            weighted: DecimalText | null;
        };
        /** @description What each quintile gains: present values without transfers. */
        QuintileBenefits: {
            /** @description The five quintiles, then benefits that do not state who gains. */
            lines: components["schemas"]["QuintileBenefit"][];
            /** @description The difference between the rounded lines and the rounded total. */
            rounding: components["schemas"]["QuintileBenefitSum"];
            /** @description The sum of the lines before rounding. */
            total: components["schemas"]["QuintileBenefitSum"];
        };
        /** @description A rounding line or a total of what quintiles gain. */
        QuintileBenefitSum: {
            /** @description Present value with optimism bias, discounted. */
            presentValue: DecimalText;
            /** @description The same by the weight of each quintile; null where no weights are stated. */
            weighted: DecimalText | null;
        };
        /** @description The contributions from one quintile. */
        QuintileLine: {
            /**
             * Format: int32
             * @description Number of contributors, each counted once.
             */
            contributors: number;
            /** @description Hours of citizens' time. */
            hours: DecimalText;
            /** @description Name of the line in the statement. */
            line: string;
            /** @description The quintile. */
            quintile: components["schemas"]["DeprivationQuintile"];
        };
        /** @description The contributions from all. */
        QuintileTotal: {
            /**
             * Format: int32
             * @description Number of contributors, each counted once.
             */
            contributors: number;
            /** @description Hours of citizens' time. */
            hours: DecimalText;
            /** @description Name of the line in the statement. */
            line: string;
        };
        /** @description How much a pound counts for a quintile. */
        QuintileWeight: {
            /**
             * Format: int32
             * @description 1 (the poorest or most deprived) to 5.
             */
            quintile: number;
            /** @description Six decimals where it was formed from incomes. */
            weight: DecimalText;
        };
        /** @description A recorded rate. */
        Rate: {
            /** @description The stated amount per unit, in the organisation's currency. Where there are components, a unit is worth their sum. */
            amount: DecimalText;
            /** @description The basis of the valuation. */
            basis: components["schemas"]["Basis"];
            /** @description Whether the amount is exact or a bound. */
            bound: components["schemas"]["Bound"];
            /** @description Who gains which part of it, in the order stated; empty when it is not split. */
            components: components["schemas"]["RateComponent"][];
            /**
             * Format: int32
             * @description 1 (best) to 6; null when not stated.
             */
            confidenceGrade: null | number;
            /** @description How the amount is distributed between low and high; null when not stated. */
            distribution: null | components["schemas"]["Distribution"];
            /** @description The name under which it is drawn; null where the rate's id is used. */
            draw: null | string;
            /**
             * Format: date
             * @description First day on which it is in force, inclusive.
             */
            effectiveFrom: string;
            /**
             * Format: date
             * @description First day on which it is no longer in force, exclusive; null while open.
             */
            effectiveTo: null | string;
            /** @description The highest amount possible; null without a range. */
            high: DecimalText | null;
            /**
             * Format: uuid
             * @description Server-made and opaque.
             */
            id: string;
            /** @description The licence under which the figure may be used; null when not stated. */
            licence: null | string;
            /** @description The lowest amount possible; null without a range. */
            low: DecimalText | null;
            /** @description Code of the measure. */
            measure: string;
            /** @description Calendar (2013) or financial (2013-14); null when not stated. */
            priceYear: null | string;
            /**
             * Format: date-time
             * @description When it was recorded; never earlier than records before it.
             */
            recordedAt: string;
            /** @description How much the sum of the components may differ from the amount; null without components. */
            roundingTolerance: DecimalText | null;
            /**
             * Format: int64
             * @description Its sequence in the organisation's log.
             */
            sequence: number;
            /** @description Where the figure comes from. */
            source: components["schemas"]["Source"];
            /** @description The unit that the amount is for. */
            unit: string;
        };
        /** @description The part of a unit's worth that one party gains. */
        RateComponent: {
            /** @description In the organisation's currency, per unit. */
            amount: DecimalText;
            /** @description The share of it, 0 to 1, that a budget can really give up; null when not stated. */
            cashability: DecimalText | null;
            /** @description Category of the benefit. */
            category: components["schemas"]["BenefitCategory"];
            /** @description Code of the party that gains it. */
            party: string;
        };
        /** @description A component of a rate as sent, before it is checked. */
        RateComponentDraft: {
            /** @description In the organisation's currency, per unit; up to six decimals. */
            amount: DecimalInput;
            /** @description The share of it, 0 to 1, that a budget can really give up. */
            cashability?: DecimalInput | null;
            /** @description Category of the benefit. */
            category: components["schemas"]["BenefitCategory"];
            /** @description Code of the party that gains it. */
            party: string;
        };
        /**
         * @description What to do with the components of rates.
         * @enum {string}
         */
        RateComponents: "only";
        /** @description A rate as sent, before it is checked. */
        RateDraft: {
            /** @description What one unit is worth in the organisation's currency; up to six decimals. */
            amount: DecimalInput;
            /** @description The basis of the valuation. */
            basis: components["schemas"]["Basis"];
            /** @description Whether the amount is exact (the default) or a bound. */
            bound?: null | components["schemas"]["Bound"];
            /** @description Who gains which part of it, at most 100. The sum of the parts is what a unit is worth. */
            components?: null | components["schemas"]["RateComponentDraft"][];
            /**
             * Format: int32
             * @description How certain the figure is, 1 (best) to 6.
             */
            confidenceGrade?: null | number;
            /** @description How the amount is distributed between low and high. */
            distribution?: null | components["schemas"]["Distribution"];
            /** @description The name under which it is drawn: figures with the same name vary together. The rate's id when left out. */
            draw?: null | string;
            /**
             * Format: date
             * @description First day on which it is in force, inclusive.
             */
            effectiveFrom: string;
            /**
             * Format: date
             * @description First day on which it is no longer in force, exclusive; no end when left out; equal to the first day, it withdraws a wrong rate.
             */
            effectiveTo?: null | string;
            /** @description The highest amount possible. */
            high?: DecimalInput | null;
            /** @description The licence under which the figure may be used. */
            licence?: null | string;
            /** @description The lowest amount possible. */
            low?: DecimalInput | null;
            /** @description Code of the measure it values; never an output. */
            measure: string;
            /** @description The year whose prices the amount is in: calendar (2013) or financial (2013-14). */
            priceYear?: null | string;
            /** @description How much the sum of the components may differ from the amount, for example because published figures were rounded separately; 0 when left out. */
            roundingTolerance?: DecimalInput | null;
            /** @description Where the figure comes from. */
            source: components["schemas"]["SourceDraft"];
            /** @description The unit that the amount is for; the measure's unit when left out. */
            unit?: null | string;
        };
        /** @description A rate that a statement uses. */
        RateNote: {
            /** @description Amount per unit. */
            amount: DecimalText;
            /** @description The basis of the valuation. */
            basis: components["schemas"]["Basis"];
            /** @description Whether the amount is exact or a bound. */
            bound: components["schemas"]["Bound"];
            /**
             * Format: int32
             * @description 1 (best) to 6; null when not stated.
             */
            confidenceGrade: null | number;
            /** @description How the amount is distributed between low and high; null when not stated. */
            distribution: null | components["schemas"]["Distribution"];
            /** @description The name under which it is drawn: figures with the same name vary together. Null without a range. */
            draw: null | string;
            /**
             * Format: date
             * @description First day on which it is in force, inclusive.
             */
            effectiveFrom: string;
            /**
             * Format: date
             * @description First day on which it is no longer in force, exclusive; null while open.
             */
            effectiveTo: null | string;
            /** @description The highest amount possible; null without a range. */
            high: DecimalText | null;
            /** @description Id of the rate. */
            id: string;
            /** @description The licence under which the figure may be used; null when not stated. */
            licence: null | string;
            /** @description The lowest amount possible; null without a range. */
            low: DecimalText | null;
            /** @description Code of the measure. */
            measure: string;
            /** @description Calendar (2013) or financial (2013-14); null when not stated. */
            priceYear: null | string;
            /** @description Id of the rate that has since replaced it, with the same measure, basis and first day, and now counts for entries; null while it has not been replaced. */
            replacedBy: null | string;
            /** @description Where the figure comes from. */
            source: components["schemas"]["Source"];
            /** @description The unit that the amount is for. */
            unit: string;
            /** @description The lines that it values. */
            usedBy: string[];
        };
        /** @description One page of a list. */
        RatePage: {
            /** @description In the order of the list. */
            items: components["schemas"]["Rate"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /** @description A recorded table of rates. It always holds that recorded + alreadyRecorded = rows. */
        RateTable: {
            /**
             * Format: int32
             * @description Number of rates that were already recorded in the same form.
             */
            alreadyRecorded: number;
            /** @description In the order of the rows. */
            rates: components["schemas"]["Rate"][];
            /**
             * Format: int32
             * @description Number of new rates.
             */
            recorded: number;
            /**
             * Format: int32
             * @description Number of rates in the table.
             */
            rows: number;
        };
        /** @description A ratio with its numerator and denominator. */
        Ratio: {
            /** @description "more-than" where the ratio is a lower bound, "less-than" where it is an upper one, "about" where neither is certain. */
            bound: components["schemas"]["Bound"];
            /** @description Six decimals; null where it is unknown, for the reason in undefinedReason or, where that reason concerns the numerator, because no public input was recorded. */
            denominator: DecimalText | null;
            /** @description Whether a partial ratio is too high or too low because of what it leaves out; null where it is not partial. */
            errs: null | components["schemas"]["Side"];
            /** @description Six decimals; null where it is unknown, for the reason in undefinedReason. */
            numerator: DecimalText | null;
            /** @description Whether it leaves something out that has no value in money, was not recorded, or is still undecided. */
            partial: boolean;
            /** @description Why there is no value; null where there is one. */
            undefinedReason: null | components["schemas"]["UndefinedReason"];
            /** @description Six decimals; null with a reason where it is undefined. */
            value: DecimalText | null;
        };
        /** @description A ratio over all runs. Either all three percentiles are null, and the mean with them, or none is. */
        RatioPercentiles: {
            /** @description The mean of all runs, six decimals; null also in a statement whose method does not compute it. */
            mean: DecimalText | null;
            /** @description The 5th percentile, the value of one run; six decimals. */
            p5: DecimalText | null;
            /** @description The 50th percentile, the value of one run; six decimals. */
            p50: DecimalText | null;
            /** @description The 95th percentile, the value of one run; six decimals. */
            p95: DecimalText | null;
            /** @description Why there are no percentiles; null where there are. */
            undefinedReason: null | components["schemas"]["UndefinedReason"];
            /**
             * Format: int32
             * @description In how many runs the ratio is undefined; if there are any, it has no percentiles.
             */
            undefinedRuns: number;
        };
        /** @description Something about a file that its sender should check, although it was read. */
        ReadingWarning: {
            /** @description A sentence in snake case. */
            code: string;
            /** @description What was found, and how it was understood. */
            message: string;
            /**
             * Format: int64
             * @description How many rows it concerns; 0 for the file as a whole.
             */
            rows: number;
        };
        /** @description An outcome of a programme, as recorded in the period. */
        RecordedOutcome: {
            /** @description Whether quantities add up, are a stock, a share or a mean. */
            aggregation: components["schemas"]["Aggregation"];
            /** @description The share or mean of all who were asked or followed; null for other measures. */
            answers: null | components["schemas"]["AnswersLine"];
            /** @description Whether the quantity, share or mean is exact, a bound or approximate. */
            bound: components["schemas"]["Bound"];
            /** @description Whether more of it is better. */
            direction: components["schemas"]["Direction"];
            /**
             * Format: int64
             * @description Number of entries; for a level, the number of readings that count.
             */
            entries: number;
            /** @description Flags for reports of the outcome that are missing. */
            flags: components["schemas"]["AppraisalFlag"][];
            /** @description The quantity by grade of evidence, weakest first; for a share the numbers behind it, for a mean the sums of its answers. Empty where there is no quantity. */
            grades: components["schemas"]["GradeQuantity"][];
            /** @description Name of the line in the statement. */
            line: string;
            /** @description Code of the measure. */
            measure: string;
            /**
             * Format: int32
             * @description Number of calendar months of the period in which the programme ran, according to its stated start and end.
             */
            months: number;
            /**
             * Format: int32
             * @description Number of calendar months of the period with an entry; an entry that reports a span counts in each month it touches.
             */
            monthsWithEntries: number;
            /** @description Code of the programme. */
            programme: string;
            /** @description In units, before any deduction; null with a reason where readings do not add up. */
            quantity: DecimalText | null;
            /** @description Title of the measure at that time. */
            title: string;
            /** @description Why there is no quantity; null where there is one. */
            undefinedReason: null | components["schemas"]["QuantityGap"];
            /** @description The unit of the measure. */
            unit: string;
            /** @description The lines of the impact map that value it; empty where it has no value in money. */
            valuedBy: string[];
        };
        /** @description Public figures supplied with the product: what they are, where they come from, and when the organisation loaded them. */
        ReferencePack: {
            /**
             * Format: date
             * @description The last day, inclusive, for which no newer figures are known; values on later days are flagged.
             */
            completeUntil: string;
            /** @description The currency of its rates; null without rates. */
            currency: null | string;
            /** @description The licences of its figures, each listed once; each rate and series states its own licence. */
            licences: string[];
            /** @description When the organisation loaded this and other versions of the pack; empty if it loaded none. */
            loaded: components["schemas"]["PackLoaded"][];
            /** @description Code of the measure of citizens' hours for which its rates are recorded unless another is named; null if the pack has its own measures. */
            measure: null | string;
            /** @description Measures that are registered with the pack if they do not exist yet. */
            measures: components["schemas"]["Measure"][];
            /** @description The name under which the pack is loaded. */
            name: string;
            /** @description Parties that are registered with the pack if they do not exist yet. */
            parties: components["schemas"]["Party"][];
            /** @description Who publishes the figures. */
            publisher: string;
            /** @description The rates in the pack. */
            rates: components["schemas"]["PackRate"][];
            /**
             * Format: date
             * @description When the figures were taken from their source.
             */
            retrieved: string;
            /** @description Series for appraisals that belong to the pack. */
            series: components["schemas"]["PackSeries"][];
            /** @description Secondary if at least one of its figures was seen only in a third party's copy. */
            status: components["schemas"]["SourceStatus"];
            /** @description What the pack contains. */
            title: string;
            /** @description The address where the figures can be read. */
            url: string;
            /** @description The month in which the pack was put together, or the publisher's release. */
            version: string;
        };
        /** @description Every pack supplied with the product. */
        ReferencePackList: {
            /** @description In the order of their names. */
            items: components["schemas"]["ReferencePack"][];
        };
        /**
         * @description How well a figure has been checked against its source.
         * @enum {string}
         */
        ReferenceStatus: "verified" | "secondary" | "given";
        /** @description A schedule, series or table that the figures use. */
        ReferenceUsed: {
            /** @description Of its source; null where there are none. */
            edition: null | string;
            /** @description Terms under which it may be used, if found; null where none are needed or stated. */
            licence: null | string;
            /** @description Its name; the title for a schedule that the sender stated, empty for an index that the sender stated. */
            name: string;
            /** @description Who publishes it, where, and until when nothing newer is known. */
            source: components["schemas"]["Source"];
            /** @description How well the product's copy has been checked against its source. */
            status: components["schemas"]["ReferenceStatus"];
            /** @description Title of the reference. */
            title: string;
        };
        /** @description Another grade of evidence for an entry, or more documents, before it is checked. */
        ReGradingDraft: {
            /** @description The grade of evidence from now on. */
            grade: components["schemas"]["EvidenceGrade"];
            /** @description Documents to add, at most 20; those that the entry has already are passed over. */
            items?: null | components["schemas"]["EvidenceItemDraft"][];
            /** @description Why the grade is another now. The text can be erased later. */
            reason?: null | string;
        };
        /**
         * @description What has been recorded since a statement and affects its scope.
         * @enum {string}
         */
        Restatement: "entries" | "catalogue" | "rates" | "impact-maps" | "contributors";
        /** @description A reversal as sent, before it is checked. */
        ReversalDraft: {
            /** @description Why the entry is reversed. The text can be erased later. */
            reason: string;
        };
        /** @description A sample that an auditor drew from a line of a statement, and what its findings say. */
        Sample: {
            /** @description The basis on which the line values citizens' time. */
            basis: components["schemas"]["Basis"];
            /** @description What these are worth together, not rounded; null if drawn by count. */
            bookValue: DecimalText | null;
            /** @description The checkpoint that the auditor held. */
            checkpoint: components["schemas"]["SampleCheckpoint"];
            /** @description The confidence of the upper limit. */
            confidence: DecimalText;
            /**
             * Format: int64
             * @description How many entries could be drawn.
             */
            entries: number;
            /** @description What the findings say. */
            evaluation: components["schemas"]["SampleEvaluation"];
            /**
             * Format: uuid
             * @description Server-made and opaque.
             */
            id: string;
            /** @description Book value divided by size, rounded to six decimals for reading; null if drawn by count. */
            interval: DecimalText | null;
            /** @description The entries that were drawn, in the order of the log; null in a list of samples. */
            items: null | components["schemas"]["SampleItem"][];
            /** @description RFC 6962 leaf hash of the record, base64. */
            leafHash: string;
            /**
             * Format: int64
             * @description Entries of the line that could not be drawn by this method.
             */
            leftOut: number;
            /** @description What those of them that have a value are worth together. */
            leftOutValue: DecimalText;
            /** @description The line of the statement. */
            line: string;
            /** @description How it was drawn. */
            method: components["schemas"]["SampleMethod"];
            /** @description The auditor's nonce in hexadecimal. */
            nonce: string;
            /**
             * Format: date-time
             * @description When it was drawn.
             */
            recordedAt: string;
            /** @description Who drew it: the id of the key, or issuer and subject of the identity that signed in, with a blank between; null for the operator of the server. */
            recordedBy: null | string;
            /**
             * Format: int64
             * @description Its sequence in the organisation's log.
             */
            sequence: number;
            /**
             * Format: int32
             * @description The size that was asked for: intervals, or entries.
             */
            size: number;
            /** @description The random start within the first interval, rounded to six decimals for reading; null if drawn by count. */
            start: DecimalText | null;
            /**
             * Format: uuid
             * @description Id of the statement.
             */
            statement: string;
        };
        /** @description A checkpoint of the log. */
        SampleCheckpoint: {
            /** @description The root of the tree, base64. */
            root: string;
            /**
             * Format: int64
             * @description How many records it covers.
             */
            size: number;
        };
        /** @description A checkpoint of the log, as the auditor holds it. */
        SampleCheckpointDraft: {
            /** @description The root of the tree at that size, base64. */
            root: string;
            /**
             * Format: int64
             * @description How many records the log had.
             */
            size: number;
        };
        /** @description The sample that an auditor wants, before it is checked. */
        SampleDraft: {
            /** @description A checkpoint that the auditor already holds and that contains the publication. */
            checkpoint: components["schemas"]["SampleCheckpointDraft"];
            /** @description The confidence of the upper limit, such as 0.95. */
            confidence: DecimalInput;
            /** @description The name of one of its lines, as it lists its entries. */
            line: string;
            /** @description How the sample is drawn. */
            method: components["schemas"]["SampleMethod"];
            /** @description 16 to 64 bytes in lower-case hexadecimal, chosen by the auditor after the checkpoint was in the auditor's hands. */
            nonce: string;
            /**
             * Format: int32
             * @description How many intervals, or how many entries if drawn by count: 1 to 500.
             */
            size: number;
            /**
             * Format: uuid
             * @description Id of a published statement.
             */
            statement: null | string;
        };
        /** @description What the findings of a sample say about the line it was drawn from. */
        SampleEvaluation: {
            /**
             * Format: int32
             * @description How many of them have a finding.
             */
            checked: number;
            /** @description The result of a sample by count; null for another one, and while there is none. */
            deviation: null | components["schemas"]["DeviationResult"];
            /**
             * Format: int32
             * @description How many entries were drawn.
             */
            items: number;
            /** @description How the upper limit is worked out. */
            method: string;
            /** @description The result of a monetary-unit sample; null for another one, and while there is none. */
            overstatement: null | components["schemas"]["OverstatementResult"];
            /** @description Where the method was published. */
            source: string;
            /** @description Why there is no result yet; null if there is one. */
            undefinedReason: null | components["schemas"]["SampleGap"];
        };
        /**
         * @description Why a sample has no result.
         * @enum {string}
         */
        SampleGap: "findings_are_missing";
        /** @description An entry that was drawn, and what was found about it. */
        SampleItem: {
            /** @description The value that the statement used, not rounded; the quantity if drawn by count. */
            book: DecimalText;
            /**
             * Format: date
             * @description The day of the activity.
             */
            date: string;
            /**
             * Format: uuid
             * @description Id of the entry.
             */
            entry: string;
            /** @description What it should be; null without a finding. */
            found: DecimalText | null;
            /**
             * Format: date-time
             * @description When the finding was recorded; null without one.
             */
            foundAt: null | string;
            /** @description Who recorded it, in the form of `recordedBy`; null without a finding. */
            foundBy: null | string;
            /** @description Code of the measure. */
            measure: string;
            /** @description How it was found; null when not given or erased. */
            note: null | string;
            /** @description Code of the programme. */
            programme: string;
            /** @description The quantity that was recorded. */
            quantity: DecimalText;
            /** @description The sender's own id for the entry; null when not given. */
            reference: null | string;
            /**
             * Format: uuid
             * @description Id of the reversal that took the entry out by now; null if it was not reversed.
             */
            reversedBy: null | string;
            /**
             * Format: int64
             * @description The number of its record in the organisation's log.
             */
            sequence: number;
            /** @description The share of the book value that is overstated, negative if understated, rounded to six decimals; null without a finding. */
            tainting: DecimalText | null;
            /** @description Whether its value is at least one interval, so that it could not be missed. */
            whole: boolean;
        };
        /**
         * @description How a sample is drawn, and from which entries of a line.
         * @enum {string}
         */
        SampleMethod: "monetary-unit" | "count" | "unvalued";
        /** @description One page of a list. */
        SamplePage: {
            /** @description In the order of the list. */
            items: components["schemas"]["Sample"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /** @description A discount schedule as sent: either only the name of one that comes with the product, or a schedule of your own with title, source and steps. */
        ScheduleAsSent: string | {
            /** @description Name of a schedule that comes with the product; leave the other members out. */
            name?: null | string;
            /** @description Where the rates come from. */
            source?: null | string;
            /** @description The rates from year 1 on; each step starts in the year after the one before it ends; at most 100. */
            steps?: null | components["schemas"]["ScheduleStepAsSent"][];
            /** @description Title of your own schedule; at most 200 characters. */
            title?: null | string;
        };
        /** @description A discount schedule as sent: either only the name of one that comes with the product, or a schedule of your own with title, source and steps. */
        ScheduleDraft: string | {
            /** @description Name of a schedule that comes with the product; leave the other members out. */
            name?: null | string;
            /** @description Where the rates come from. */
            source?: null | string;
            /** @description The rates from year 1 on; each step starts in the year after the one before it ends; at most 100. */
            steps?: null | components["schemas"]["ScheduleStepDraft"][];
            /** @description Title of your own schedule; at most 200 characters. */
            title?: null | string;
        };
        /** @description The discount rate for a range of years. */
        ScheduleStepAsSent: {
            /**
             * Format: int32
             * @description The first year, inclusive; year 0 is never discounted.
             */
            fromYear: number;
            /** @description The rate per year as a share, 0 to 1: 0.035 for 3.5 %. */
            rate: DecimalText;
            /**
             * Format: int32
             * @description The last year, inclusive. Left out, the rate has no end, which is allowed only for the last step.
             */
            toYear?: null | number;
        };
        /** @description The discount rate for a range of years. */
        ScheduleStepDraft: {
            /**
             * Format: int32
             * @description The first year, inclusive; year 0 is never discounted.
             */
            fromYear: number;
            /** @description The rate per year as a share, 0 to 1: 0.035 for 3.5 %. */
            rate: DecimalInput;
            /**
             * Format: int32
             * @description The last year, inclusive. Left out, the rate has no end, which is allowed only for the last step.
             */
            toYear?: null | number;
        };
        /**
         * @description Why it is not known what programmes save by sharing.
         * @enum {string}
         */
        ScopeGap: "key_is_zero" | "joint_cost_is_zero_or_less";
        /**
         * @description The part of society a party belongs to.
         * @enum {string}
         */
        Sector: "citizen" | "public" | "third" | "private";
        /** @description One outcome that several lines share, in one impact map or across programmes. */
        SharedOutcome: {
            /** @description Sum of the claims; above 1, the claims exceed the whole outcome. */
            claimed: DecimalText;
            /** @description The claim of each line, in the order of programmes and of the lines of their maps. */
            claims: components["schemas"]["OutcomeClaim"][];
            /** @description The name that the lines give it. */
            code: string;
            /** @description Whether the claims exceed the whole outcome. */
            exceedsOne: boolean;
        };
        /** @description The share of an outcome that one line claims. */
        SharedOutcomeClaim: {
            /** @description The share that is not attributed to others. */
            claim: DecimalText;
            /** @description Code of the line in its map. */
            code: string;
            /** @description Code of the programme whose map has the line. */
            programme: string;
        };
        /** @description An outcome that lines of several programmes share. */
        SharedOutcomeNote: {
            /** @description Sum of the claims; above 1, the claims exceed the whole outcome. */
            claimed: DecimalText;
            /** @description The claim of each line. */
            claims: components["schemas"]["SharedOutcomeClaim"][];
            /** @description The name that the lines give it. */
            code: string;
            /** @description Whether the sum is above 1. */
            exceedsOne: boolean;
        };
        /**
         * @description Whether a figure that leaves something out is too high or too low.
         * @enum {string}
         */
        Side: "too-high" | "too-low" | "either";
        /** @description A deduction that was not mentioned; it counts as zero. */
        SilentAssumption: {
            /** @description deadweight, displacement, attributionToOthers or dropOff. */
            assumption: string;
            /** @description Code of the benefit. */
            line: string;
        };
        /** @description The ratios of an appraisal over all runs; each is defined as the ratio of the same name outside the simulation. */
        SimulatedRatios: {
            /** @description All benefits over full social cost. */
            benefitCostRatio: components["schemas"]["RatioPercentiles"];
            /** @description All benefits less the inputs of partners and citizens, over agency cost. */
            benefitCostRatioPublic: components["schemas"]["RatioPercentiles"];
            /** @description All benefits over agency cost; leaves out the inputs of partners and citizens. */
            benefitPerAgencyPound: components["schemas"]["RatioPercentiles"];
            /** @description Cashable fiscal benefits over agency cost. */
            fiscalReturn: components["schemas"]["RatioPercentiles"];
            /** @description All benefits over all inputs. */
            socialReturnOnInvestment: components["schemas"]["RatioPercentiles"];
        };
        /** @description How an appraisal is simulated, as sent, before it is checked. When left out, nothing is drawn. */
        SimulationDraft: {
            /**
             * Format: int32
             * @description How often every uncertain figure is drawn, 1 to 100,000; 10,000 when left out.
             */
            runs?: null | number;
            /**
             * Format: int64
             * @description Any whole number of 64 bits; the same seed gives the same figures on every machine; 1 when left out.
             */
            seed?: null | number;
        };
        /** @description The results of an appraisal when its uncertain figures are drawn. With the runs and the seed, which are included, it can be computed again. */
        SimulationResult: {
            /** @description For each party that bears agency cost. */
            agencyReturn: {
                [key: string]: components["schemas"]["RatioPercentiles"];
            };
            /** @description For the share of the burden that must be avoided; null when no burden was stated. */
            breakEvenShare: null | components["schemas"]["RatioPercentiles"];
            /** @description For npsv, in the currency of the appraisal; null where no benefit of a statement has a value. */
            npsv: null | components["schemas"]["Percentiles"];
            /** @description Why npsv is not known; null where it is. */
            npsvUndefinedReason: null | components["schemas"]["UndefinedReason"];
            /** @description The share of runs in which npsv is above zero, 6 decimals; null where npsv is null. */
            probabilityNpsvAboveZero: DecimalText | null;
            /** @description For each ratio. */
            ratios: components["schemas"]["SimulatedRatios"];
            /**
             * Format: int32
             * @description How often every uncertain figure was drawn.
             */
            runs: number;
            /**
             * Format: int64
             * @description The same seed gives the same figures on every machine.
             */
            seed: number;
            /** @description The longest bar first; empty when no figure is uncertain, or npsv is not known. */
            tornado: components["schemas"]["TornadoBar"][];
        };
        /** @description Where a figure comes from. */
        Source: {
            /**
             * Format: date
             * @description The last day for which the figure is known to be the newest of its kind; null when not stated.
             */
            completeUntil: null | string;
            /** @description Who published it; null when not stated. */
            publisher: null | string;
            /** @description Where the figure was seen, for example in a copy or a report of it; null when not stated. */
            seenIn: null | string;
            /** @description Whether the figure was checked there or in a copy; null when not stated. */
            status: null | components["schemas"]["SourceStatus"];
            /** @description Title of the source. */
            title: string;
            /** @description Where it can be read; null when not stated. */
            url: null | string;
            /**
             * Format: int32
             * @description Year of publication.
             */
            year: null | number;
        };
        /** @description A source as sent, before it is checked. */
        SourceDraft: {
            /**
             * Format: date
             * @description The last day for which the figure is known to be the newest of its kind; values for later days get a flag.
             */
            completeUntil?: null | string;
            /** @description Who published it. */
            publisher?: null | string;
            /** @description Where the figure was seen, for example in a copy or a report of it. */
            seenIn?: null | string;
            /** @description Whether the figure was checked there (verified) or only in a third party's copy (secondary). */
            status?: null | components["schemas"]["SourceStatus"];
            /** @description Title of the source; at most 500 characters. */
            title: string;
            /** @description Where it can be read: an http or https address. */
            url?: null | string;
            /**
             * Format: int32
             * @description Year of publication.
             */
            year?: null | number;
        };
        /**
         * @description How well a figure has been checked against its source.
         * @enum {string}
         */
        SourceStatus: "verified" | "secondary";
        /** @description A measure with entries that report more than one day. */
        SpanNote: {
            /** @description Whether one of them begins in an earlier year of the period than its last day; the whole entry belongs to the year of its last day. */
            beginsBeforeItsYear: boolean;
            /** @description Whether one of them begins before the period; the whole entry belongs to the period of its last day. */
            beginsBeforeThePeriod: boolean;
            /** @description Whether one begins in or before the period and ends after it; the whole entry belongs to the later period and is in no figure here. */
            endsAfterThePeriod: boolean;
            /** @description Code of the measure. */
            measure: string;
            /** @description Whether the rate changed within one of them, on any of the bases shown; the whole entry is valued at the rate of its last day. */
            spansARateChange: boolean;
        };
        /** @description The steps of the co-production star (Governance International) that a programme has taken; null for one that is not stated. */
        Star: {
            /** @description Focus it: what matters most was chosen. */
            focus: null | components["schemas"]["StarStep"];
            /** @description Grow it: what works was scaled up. */
            grow: null | components["schemas"]["StarStep"];
            /** @description Map it: existing co-production was mapped. */
            map: null | components["schemas"]["StarStep"];
            /** @description Market it: people were won over to change what they do. */
            market: null | components["schemas"]["StarStep"];
            /** @description People it: the right people were found. */
            people: null | components["schemas"]["StarStep"];
        };
        /** @description The steps of the co-production star as sent, before they are checked. */
        StarDraft: {
            /** @description Focus it: what matters most was chosen. */
            focus?: null | components["schemas"]["StarStepDraft"];
            /** @description Grow it: what works was scaled up. */
            grow?: null | components["schemas"]["StarStepDraft"];
            /** @description Map it: existing co-production was mapped. */
            map?: null | components["schemas"]["StarStepDraft"];
            /** @description Market it: people were won over to change what they do. */
            market?: null | components["schemas"]["StarStepDraft"];
            /** @description People it: the right people were found. */
            people?: null | components["schemas"]["StarStepDraft"];
        };
        /** @description A step that a programme has taken. */
        StarStep: {
            /** @description What was done, in a few sentences; null when not stated. */
            note: null | string;
            /**
             * Format: date
             * @description The day since when.
             */
            since: string;
        };
        /** @description A step of the co-production star as sent. */
        StarStepDraft: {
            /** @description What was done, in a few sentences; at most 4,000 characters. */
            note?: null | string;
            /**
             * Format: date
             * @description The day since when; not in the future.
             */
            since: string;
        };
        /** @description What a problem costs society that the outcome could relieve. */
        StatedBurden: {
            /** @description In prices of the price year. */
            amount: DecimalText;
            /** @description How it is distributed between low and high; null without a range. */
            distribution: null | components["schemas"]["Distribution"];
            /** @description The name under which it is drawn; null without a range. */
            draw: null | string;
            /** @description The highest value it may have; null without a range. */
            high: DecimalText | null;
            /** @description The lowest value it may have; null without a range. */
            low: DecimalText | null;
            /**
             * Format: int32
             * @description Number of months that it covers; null when not stated.
             */
            months: null | number;
            /** @description The year in whose prices the amount is; null for prices of the base year. */
            priceYear: null | string;
            /** @description Where the amount comes from. */
            source: string;
        };
        /** @description The deflator that was asked for, in full, so that a statement can be recomputed from its own content. */
        StatedDeflator: {
            /** @description The sender's index by price year; null for a series that comes with the product. */
            index: null | {
                [key: string]: DecimalText;
            };
            /** @description Name of a series that comes with the product; null for an index that the sender stated. */
            series: null | string;
            /** @description Where the sender's index comes from; null where not stated. */
            source: null | string;
        };
        /** @description A plan as registered at that time. */
        StatedPlan: {
            /**
             * Format: date
             * @description First day, inclusive.
             */
            from: string;
            /** @description Whether it is what may be spent (budget), what is to be reached (target), or what is expected (forecast). */
            kind: components["schemas"]["PlanKind"];
            /** @description Code of the measure. */
            measure: string;
            /** @description Code of the plan. */
            plan: string;
            /** @description Code of the programme. */
            programme: string;
            /** @description In the unit of the measure, of a share or mean the share or mean itself. */
            quantity: DecimalText;
            /** @description Where the figure is from; null when not stated. */
            source: null | string;
            /** @description Title of the plan. */
            title: string;
            /**
             * Format: date
             * @description Last day, inclusive.
             */
            to: string;
        };
        /** @description A discount schedule that the sender stated, in full, so that a statement can be recomputed from its own content. */
        StatedSchedule: {
            /** @description Where the rates come from. */
            source: string;
            /** @description In the order of years. */
            steps: components["schemas"]["StatedStep"][];
            /** @description Title of the schedule. */
            title: string;
        };
        /** @description The discount rate for a range of years. */
        StatedStep: {
            /**
             * Format: int32
             * @description Inclusive.
             */
            fromYear: number;
            /** @description Per year, as a share. */
            rate: DecimalText;
            /**
             * Format: int32
             * @description Inclusive; null where the rate has no end.
             */
            toYear: null | number;
        };
        /** @description A cost-benefit statement: inputs, outputs and outcomes of a period, as known at a moment, with everything that the figures are computed from. Money is rounded once, to the currency's minor unit; the line "rounding" makes every column of money add up. A statement contains neither its own id nor the time it was made. */
        Statement: {
            /** @description The figures with citizens' time on several bases, the statement's basis first. */
            bases: components["schemas"]["BasisColumn"][];
            /** @description The share of a burden that must be avoided to recover the cost; null when the request states no burden. */
            breakEven: null | components["schemas"]["BreakEvenSection"];
            /** @description Citizens' time, money and goods; time is valued on the basis of the statement. */
            citizenInputs: components["schemas"]["InputSection"];
            /** @description The prior period: the same number of whole months when the period is whole months, otherwise the same number of days. Null with a reason where there is none to compare with. */
            comparatives: null | components["schemas"]["Comparatives"];
            /** @description Why there are no figures for a prior period; null where there are. */
            comparativesUndefinedReason: null | components["schemas"]["ComparativesGap"];
            /** @description Entries and quantities of the statement, beside those of the journal itself. */
            controlTotal: components["schemas"]["ControlTotal"];
            /** @description Agency cost and full social cost, side by side. */
            costs: components["schemas"]["CostSection"];
            /** @description Who decided about what public bodies put in; not in a statement of methods 1 to 3. */
            decisions: null | components["schemas"]["DecisionSection"];
            /** @description The grades of evidence, and the figures if only better evidence counted. */
            evidence: components["schemas"]["EvidenceSection"];
            /** @description Who gave, by deprivation quintile. */
            fairness: components["schemas"]["FairnessSection"];
            /** @description What to know before relying on the figures. */
            flags: components["schemas"]["StatementFlag"][];
            /** @description The scope of the statement, and the state of the log. */
            header: components["schemas"]["StatementHeader"];
            /** @description Every rate and assumption with its source, and what the figures leave out. */
            notes: components["schemas"]["StatementNotes"];
            /** @description What changed, from gross to net and from net to money. */
            outcomes: components["schemas"]["OutcomeSection"];
            /** @description What the programmes did, with the cost per unit in both perspectives; sorted by measure. */
            outputs: components["schemas"]["OutputLine"][];
            /** @description What partners put in: time, spend and goods. */
            partnerInputs: components["schemas"]["InputSection"];
            /** @description Who pays and who gains, as present values. */
            payerGainer: components["schemas"]["PayerGainerSection"];
            /** @description Budgets, targets and forecasts beside what was recorded; not in a statement of method 1 or 2. */
            plans: null | components["schemas"]["PlanSection"];
            /** @description What public bodies put in: staff time, spend and overhead, including mobilisation. */
            publicCosts: components["schemas"]["InputSection"];
            /** @description Every measure of merit, each with its own numerator and denominator. */
            results: components["schemas"]["StatementResults"];
            /** @description What the preparer says in words; null when nothing is said. */
            texts: null | components["schemas"]["PreparersTexts"];
            /** @description Exchanges of the programmes' time banks in the period; null in a statement of methods 1 to 3. */
            timebanks: null | components["schemas"]["TimebankLine"][];
            /** @description Results of drawing the uncertain figures; null when no simulation was asked for. */
            uncertainty: null | components["schemas"]["SimulationResult"];
            /** @description What an annual report says of volunteers; not in a statement of method 1 or 2. */
            volunteers: null | components["schemas"]["VolunteerSection"];
        };
        /** @description The state of the log at that moment, without a signature. */
        StatementCheckpoint: {
            /** @description Root of the tree of their hashes (RFC 6962), base64. */
            root: string;
            /**
             * Format: int64
             * @description Number of records.
             */
            size: number;
        };
        /** @description A request for a statement, before it is checked. */
        StatementDraft: {
            /** @description The year in whose prices figures are reported: calendar (2013) or financial (2013-14). When left out, nothing is deflated. */
            baseYear?: null | string;
            /** @description The basis that values citizens' time; the organisation's standard basis when left out. */
            basis?: null | components["schemas"]["Basis"];
            /** @description What the problem costs society that the outcome could relieve. The statement then says which share of it must be avoided to recover the full social cost. */
            burden?: null | components["schemas"]["BurdenDraft"];
            /** @description Bases to show beside it. */
            compareBases?: null | components["schemas"]["Basis"][];
            /** @description How amounts of other price years are converted to prices of the base year; when left out, by the shipped series that has the base year. */
            deflator?: null | components["schemas"]["DeflatorDraft"];
            /** @description How much a pound counts for each quintile. When left out, nothing is weighted. */
            distributionalWeights?: null | components["schemas"]["DistributionalWeightsDraft"];
            /**
             * Format: date
             * @description First day, inclusive.
             */
            from: string;
            /** @description Hours of one full-time post in the same period, to state citizens' hours as full-time equivalents; for example 1650 for a year. */
            fullTimeHours?: DecimalInput | null;
            /**
             * Format: date-time
             * @description The moment up to which records are known, inclusive; the moment of the last record when left out.
             */
            knownAt?: null | string;
            /** @description Citizens' time that is not valued by convention, for example because it is the beneficiaries' own. */
            notValued?: null | components["schemas"]["NotValuedDraft"][];
            /** @description Codes of the programmes; at most 100. */
            programmes: string[];
            /** @description Name of the discount schedule for lines that have none of their own, or a schedule of your own. Names: green-book (the default: the edition in force), green-book-2026 (the 2026 edition), green-book-2026-sensitivity (its reduced rates for horizons beyond 50 years), green-book-health, none. */
            schedule?: null | components["schemas"]["ScheduleDraft"];
            /** @description How uncertain figures are drawn. When left out, nothing is drawn. */
            simulation?: null | components["schemas"]["SimulationDraft"];
            /** @description What the preparer says in words: objectives, who was consulted, what is not in money, risks. */
            texts?: null | components["schemas"]["PreparersTexts"];
            /**
             * Format: date
             * @description Last day, inclusive.
             */
            to: string;
        };
        /**
         * @description What to know before relying on the figures of a statement.
         * @enum {string}
         */
        StatementFlag: "no_entries" | "no_public_input_recorded" | "no_outcome_recorded" | "no_input_recorded" | "no_benefit_is_valued" | "unvalued_quantity_left_out" | "input_not_valued_by_convention" | "unvalued_outcome_left_out" | "outcome_is_not_recorded" | "months_without_an_entry" | "a_reading_is_missing" | "outcomes_are_suspended" | "period_is_not_over" | "does_not_add_up" | "spans_a_rate_change" | "ends_after_the_period" | "begins_before_the_period" | "begins_before_its_year" | "counted_in_an_earlier_period" | "outcome_precedes_inputs" | "shared_outcome_exceeds_one" | "assumption_is_silent" | "prior_period_is_not_whole" | "unit_value_names_a_replaced_rate" | "entries_are_suspended" | "prices_of_the_day" | "prices_of_different_years" | "prior_period_is_in_other_prices" | "rate_is_older_than_its_pack" | "price_year_is_assumed" | "secondary_source_is_used" | "schedule_is_for_longer_horizons" | "baseline_is_assumed_to_be_zero" | "no_deadweight" | "nothing_attributed_to_others" | "no_drop_off" | "cashability_is_assumed" | "ratio_is_unusually_high" | "spans_differ" | "control_total_differs";
        /** @description The scope of a statement, and the state of the log. */
        StatementHeader: {
            /** @description The year whose prices the figures are in, calendar (2013) or financial (2013-14); null for prices of the day. */
            baseYear: null | string;
            /** @description The basis that values citizens' time. */
            basis: components["schemas"]["Basis"];
            /** @description The state of the log at that time. */
            checkpoint: components["schemas"]["StatementCheckpoint"];
            /** @description ISO 4217 currency code of all money figures. */
            currency: string;
            /** @description The deflator that was asked for; null where none was, and then the shipped series that has the base year is used. */
            deflator: null | components["schemas"]["StatedDeflator"];
            /**
             * Format: date
             * @description First day, inclusive.
             */
            from: string;
            /**
             * Format: date-time
             * @description The moment up to which records are known, inclusive.
             */
            knownAt: string;
            /** @description Version of the method that computes every figure. */
            method: string;
            /** @description Code of the organisation. */
            organisation: string;
            /** @description Name of the organisation at that time. */
            organisationName: string;
            /** @description The schedule itself where the sender stated it; null for one that comes with the product. */
            ownSchedule: null | components["schemas"]["StatedSchedule"];
            /** @description Sorted by code. */
            programmes: components["schemas"]["StatementProgramme"][];
            /** @description Name of the discount schedule of every line that has none of its own; the title where the sender stated the schedule. */
            schedule: string;
            /**
             * Format: date
             * @description Last day, inclusive.
             */
            to: string;
        };
        /** @description What the figures are based on, and what they leave out. */
        StatementNotes: {
            /** @description Every assumption of the impact maps, line by line. */
            assumptions: components["schemas"]["AssumptionNote"][];
            /** @description How amounts of other price years are converted to prices of the base year; null where nothing is deflated. */
            deflator: null | components["schemas"]["DeflatorNote"];
            /** @description Outcomes that are dated before anything was put into their programme. */
            earlyOutcomes: components["schemas"]["EarlyOutcomeNote"][];
            /** @description The version of each impact map, sorted by programme. */
            impactMaps: components["schemas"]["ImpactMapNote"][];
            /** @description The measures behind the codes, as the catalogue had them at that time; sorted by code. */
            measures: components["schemas"]["Measure"][];
            /** @description Combinations of party and team that reported an outcome and no longer do. For a stock: those whose last reading was not 0 and falls in the twelve months before the period, or is more than a year old at its end. For an outcome where less is better: those that reported in the prior period and not in this one, or that missed a whole month after they began. */
            missingReadings: components["schemas"]["MissingReadingNote"][];
            /** @description The parties behind the codes, as the catalogue had them at that time; sorted by code. */
            parties: components["schemas"]["Party"][];
            /** @description Every rate used, in the order of recording. */
            rates: components["schemas"]["RateNote"][];
            /** @description The schedules, series and tables that the figures use. */
            references: components["schemas"]["ReferenceUsed"][];
            /** @description Entries of the period that were reversed and are in no figure; sorted by measure. */
            reversed: components["schemas"]["LeftOutNote"][];
            /** @description Outcomes that the programmes share with others, whether these are in this statement or not. */
            sharedOutcomes: components["schemas"]["SharedOutcomeNote"][];
            /** @description Measures with entries that report more than one day, where this matters; sorted by measure. */
            spans: components["schemas"]["SpanNote"][];
            /** @description Entries of the period that are in suspense and in no figure; sorted by measure. */
            suspended: components["schemas"]["LeftOutNote"][];
            /** @description Quantities without a value in money: they are in no figure of money, which does not mean that they are worth zero. */
            unvalued: components["schemas"]["UnvaluedNote"][];
            /** @description Codes of programmes that recorded entries in the period but no public input: their cost to public bodies is unrecorded, not zero. Sorted. */
            withoutPublicInput: string[];
        };
        /** @description A practitioner's opinion, in the status of the statement. */
        StatementOpinion: {
            /** @description What the practitioner concludes. */
            conclusion: components["schemas"]["OpinionConclusion"];
            /** @description What the statement was measured against. */
            criteria: string;
            /**
             * Format: date
             * @description The date of the opinion.
             */
            date: string;
            /**
             * Format: uuid
             * @description Server-made and opaque.
             */
            id: string;
            /** @description RFC 6962 leaf hash of the record, base64. */
            leafHash: string;
            /** @description Whether the assurance is limited or reasonable. */
            level: components["schemas"]["AssuranceLevel"];
            /** @description The amount from which an error would matter. */
            materiality: DecimalText;
            /** @description The practitioner or the firm. */
            name: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recordedAt: string;
            /** @description Who recorded it, in the form of `preparedBy`; null for the operator of the server. */
            recordedBy: null | string;
            /** @description What has been recorded since the opinion, by kind. */
            restatedBy: components["schemas"]["Restatement"][];
            /** @description Whether anything recorded since the opinion affects what the statement covers. */
            restatedSince: boolean;
            /**
             * Format: int64
             * @description Its sequence in the organisation's log.
             */
            sequence: number;
            /** @description The standard that was followed. */
            standard: string;
            /** @description The conclusion in the practitioner's words; null if there are none. */
            wording: null | string;
        };
        /** @description A programme of a statement. */
        StatementProgramme: {
            /** @description Chosen by the organisation. */
            code: string;
            /** @description The kinds of co-production, for example co-delivery/co-performing, as registered at that time. */
            coProduction: string[];
            /** @description The steps of the co-production star that it had taken by the last day of the period: map, focus, people, market, grow. */
            star: string[];
            /** @description Title of the programme at that time. */
            title: string;
        };
        /** @description The measures of merit. */
        StatementResults: {
            /** @description Why agency cost is not known; null where it is. */
            agencyCostUndefinedReason: null | components["schemas"]["UndefinedReason"];
            /** @description For each party that bears agency cost: its cashable fiscal benefits over that cost. */
            agencyReturn: {
                [key: string]: components["schemas"]["Ratio"];
            };
            /** @description Why benefits, and npsv with them, are not known; null where they are. */
            benefitsUndefinedReason: null | components["schemas"]["UndefinedReason"];
            /** @description For each benefit line, the cost per net unit in both perspectives, with the cost per gross unit beside it. */
            costPerOutcome: components["schemas"]["CostPerOutcome"][];
            /** @description For each output, the cost per unit in both perspectives. */
            costPerOutput: components["schemas"]["CostPerOutput"][];
            /** @description For each recorded outcome, with or without an impact map, the cost per unit in both perspectives before any deduction; empty in a statement of methods 1 to 3. */
            costPerRecordedOutcome: components["schemas"]["CostPerRecordedOutcome"][];
            /** @description Flags: what to know before relying on the results. */
            flags: components["schemas"]["AppraisalFlag"][];
            /** @description Lines that have no value in money, wholly or in part, lines of a map with no entries, and notes of entries in suspense. */
            missing: string[];
            /** @description Net present social value: benefits less full social cost; null where no benefit has a value. */
            npsv: DecimalText | null;
            /** @description Months from the start of the period until cashable fiscal benefits have recovered agency cost for good, one decimal; null with a reason where they never do, or where it is not known. */
            paybackMonths: DecimalText | null;
            /** @description Why there is no payback; null where there is one. */
            paybackUndefinedReason: null | components["schemas"]["UndefinedReason"];
            /** @description Present value of agency cost; null where it is unknown, which is not zero. */
            presentValueAgencyCost: DecimalText | null;
            /** @description Present value of all benefits less losses, without transfers; null where no benefit has a value. */
            presentValueBenefits: DecimalText | null;
            /** @description Present value of fiscal benefits with transfers, before cashability; null where no benefit and no transfer has a value. */
            presentValueFiscalBenefits: DecimalText | null;
            /** @description Present value of full social cost. */
            presentValueFullSocialCost: DecimalText;
            /** @description The ratios. */
            ratios: components["schemas"]["MeasuresOfMerit"];
            /** @description Break-even values: for each stated figure, the value that would make npsv zero while all others stay the same. */
            switchingValues: components["schemas"]["SwitchingValue"][];
            /** @description Citizens' time at replacement cost over mobilisation spend. */
            volunteerInvestmentAndValue: components["schemas"]["VolunteerInvestment"];
        };
        /** @description A sample that was drawn from a statement. */
        StatementSample: {
            /**
             * Format: int32
             * @description How many of them have a finding.
             */
            checked: number;
            /**
             * Format: date-time
             * @description When it was drawn.
             */
            drawnAt: string;
            /**
             * Format: uuid
             * @description Id of the sample.
             */
            id: string;
            /**
             * Format: int32
             * @description How many entries were drawn.
             */
            items: number;
            /** @description The line that it was drawn from. */
            line: string;
            /** @description How it was drawn. */
            method: components["schemas"]["SampleMethod"];
        };
        /**
         * @description The state of a statement.
         * @enum {string}
         */
        StatementState: "draft" | "published";
        /** @description The status of a statement. Its document never changes. */
        StatementStatus: {
            /** @description Whether practitioners recorded an opinion and the last of each is unmodified or qualified; null in a list, where this is not checked. */
            assured: null | boolean;
            /**
             * Format: date
             * @description First day, inclusive.
             */
            from: string;
            /**
             * Format: uuid
             * @description Server-made and opaque.
             */
            id: string;
            /**
             * Format: date-time
             * @description The moment up to which records are known to it, inclusive.
             */
            knownAt: string;
            /**
             * Format: int64
             * @description Number of the publication, from 1, without gaps; null for a draft.
             */
            number: null | number;
            /** @description The opinions of practitioners, in the order of recording; null in a list. */
            opinions: null | components["schemas"]["StatementOpinion"][];
            /**
             * Format: date-time
             * @description When it was prepared.
             */
            preparedAt: string;
            /** @description Who prepared it: the id of the key, or issuer and subject of the identity that signed in, with a blank between; null for the operator of the server. */
            preparedBy: null | string;
            /** @description Codes of its programmes, sorted. */
            programmes: string[];
            /**
             * Format: date-time
             * @description When it was published; null for a draft.
             */
            publishedAt: null | string;
            /** @description Who published it, in the same form; null for a draft. */
            publishedBy: null | string;
            /** @description What has been recorded since, by kind; null in a list, where this is not checked. */
            restatedBy: null | components["schemas"]["Restatement"][];
            /** @description Whether anything recorded since affects its scope; null in a list, where this is not checked. */
            restatedSince: null | boolean;
            /** @description The samples that auditors drew, in the order of recording; null in a list. */
            samples: null | components["schemas"]["StatementSample"][];
            /** @description SHA-256 of the document as served, in lower-case hexadecimal; for a published statement, the log contains it. */
            sha256: string;
            /** @description Whether it is a draft or published. */
            state: components["schemas"]["StatementState"];
            /**
             * Format: uuid
             * @description Id of the statement of the same programmes and period that supersedes it; null while none does.
             */
            supersededBy: null | string;
            /**
             * Format: uuid
             * @description Id of the statement of the same programmes and period that it supersedes; null for the first, and for a draft.
             */
            supersedes: null | string;
            /**
             * Format: date
             * @description Last day, inclusive.
             */
            to: string;
        };
        /** @description One page of a list. */
        StatementStatusPage: {
            /** @description In the order of the list. */
            items: components["schemas"]["StatementStatus"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /**
         * @description How well it is shown that the programme is the cause (Maryland scale); the weakest first.
         * @enum {string}
         */
        StudyDesign: "opinion" | "before-and-after" | "comparison" | "matched-comparison" | "randomised";
        /** @description Inputs, outputs and outcomes of a period, as known at a moment, and what the inputs were worth. */
        Summary: {
            /** @description The basis that values citizens' time. */
            basis: components["schemas"]["Basis"];
            /** @description Whether costs stand where they were recorded, or are spread by allocations. */
            costs: components["schemas"]["CostSharing"];
            /** @description ISO 4217 currency code of all money figures. */
            currency: string;
            /** @description With costs=shared, each allocation of the period with what its programmes save by sharing; otherwise, and with suppressBelow, empty. */
            economiesOfScope: components["schemas"]["EconomiesOfScope"][];
            /** @description What to know before relying on the figures: the flags of the total. */
            flags: components["schemas"]["SummaryFlag"][];
            /**
             * Format: date
             * @description First day, inclusive.
             */
            from: string;
            /**
             * Format: date-time
             * @description The moment up to which records are known, inclusive.
             */
            knownAt: string;
            /**
             * Format: int64
             * @description Number of records in the log at that moment.
             */
            logSize: number;
            /** @description The kind of plans that stand beside the quantities; null where none are asked for. */
            plans: null | components["schemas"]["PlanKind"];
            /** @description Plans of that kind which are only partly in the period, so that they are in no figure. */
            plansBeyondThePeriod: components["schemas"]["PlanBeyond"][];
            /** @description The figures by group, sorted by group; empty without groupBy. */
            rows: components["schemas"]["SummaryRow"][];
            /**
             * Format: int32
             * @description Figures of fewer people than this are suppressed; null where nothing is.
             */
            suppressBelow: null | number;
            /** @description What is in no figure until a person releases or rejects it. */
            suspended: components["schemas"]["SuspendedFigures"];
            /**
             * Format: date
             * @description Last day, inclusive.
             */
            to: string;
            /** @description The figures over everything; people and teams are counted once. */
            total: components["schemas"]["SummaryFigures"];
        };
        /** @description The figures of a group of counted entries. Money is rounded once, to the currency's minor unit. All figures are null where they are suppressed. */
        SummaryFigures: {
            /** @description Hours of citizens' time. */
            citizenHours: DecimalText | null;
            /** @description Worth of citizens' time, money and goods. */
            citizenInputValue: DecimalText | null;
            /** @description The part of citizens' hours that they must give, as an order of a court or a condition of a benefit; with suppressBelow, null unless the group is of one measure. */
            compulsoryHours: DecimalText | null;
            /** @description Worth of citizens' time that they must give; it is part of citizenInputValue; with suppressBelow, null unless the group is of one measure. */
            compulsoryValue: DecimalText | null;
            /**
             * Format: int32
             * @description Number of distinct contributors.
             */
            contributors: null | number;
            /**
             * Format: int32
             * @description Number of contributors about whom something is registered (their team or quintile) and who have no counted entry; null unless the summary is grouped by deprivationQuintile and by nothing else.
             */
            contributorsWithoutEntries: null | number;
            /**
             * Format: int64
             * @description Number of counted entries; reversed entries and their reversals do not count.
             */
            entries: null | number;
            /** @description What others paid of public and partner costs with gifts that are recorded by themselves; it is not in these costs, so that the money counts once. */
            financedByOthers: DecimalText | null;
            /** @description What to know before relying on the figures. */
            flags: components["schemas"]["SummaryFlag"][];
            /** @description Public, partner and citizens' inputs together. */
            fullSocialCost: DecimalText | null;
            /** @description How many of these hours are in entries that name no contributor, including those that a time bank's community gave: the contributors counted here did not give them. */
            hoursWithoutContributor: DecimalText | null;
            /** @description Each measure recorded or, where plans are asked for, planned, sorted by code; with suppressBelow, empty unless the group is of one measure. */
            measures: components["schemas"]["MeasureFigures"][];
            /** @description Codes of the measures with quantities that are left out, wholly or in part. */
            missing: string[];
            /** @description The part of public and partner inputs spent to make citizens' contribution possible. */
            mobilisationCost: DecimalText | null;
            /** @description Whether the costs leave out a quantity that has no rate. */
            partial: boolean;
            /** @description Worth of partners' time, spend and goods. */
            partnerInputValue: DecimalText | null;
            /** @description Agency cost: public staff time, spend and overhead, mobilisation included. */
            publicCost: DecimalText | null;
            /** @description With costs=shared, what the costs here contain of pools, less what pools here gave to programmes: the rows add up to 0; otherwise null. */
            sharedCost: DecimalText | null;
            /** @description Citizens' hours as a share of those of the total, six decimals; null where the total has none. */
            shareOfCitizenHours: DecimalText | null;
            /** @description Contributors as a share of those of the total, six decimals; null where the total has none. */
            shareOfContributors: DecimalText | null;
            /** @description Agency cost as a share of that of the total, six decimals, for example by who decided about it; null where the total has none. */
            shareOfPublicCost: DecimalText | null;
            /** @description Why the figures are suppressed: they are of too few people, or would tell those of too few. Null where they are shown. */
            suppressed: null | components["schemas"]["Suppressed"];
            /**
             * Format: int32
             * @description Number of distinct teams.
             */
            teams: null | number;
        };
        /**
         * @description What to know before relying on figures.
         * @enum {string}
         */
        SummaryFlag: "no_public_input_recorded" | "unvalued_quantity_left_out" | "spans_a_rate_change" | "ends_after_the_period" | "begins_before_the_period" | "does_not_add_up" | "rate_is_older_than_its_pack" | "financed_part_exceeds_gifts" | "costs_without_team" | "plans_are_missing" | "plan_without_entries";
        /** @description The figures of one group. */
        SummaryRow: {
            /** @description Hours of citizens' time. */
            citizenHours: DecimalText | null;
            /** @description Worth of citizens' time, money and goods. */
            citizenInputValue: DecimalText | null;
            /** @description The part of citizens' hours that they must give, as an order of a court or a condition of a benefit; with suppressBelow, null unless the group is of one measure. */
            compulsoryHours: DecimalText | null;
            /** @description Worth of citizens' time that they must give; it is part of citizenInputValue; with suppressBelow, null unless the group is of one measure. */
            compulsoryValue: DecimalText | null;
            /**
             * Format: int32
             * @description Number of distinct contributors.
             */
            contributors: null | number;
            /**
             * Format: int32
             * @description Number of contributors about whom something is registered (their team or quintile) and who have no counted entry; null unless the summary is grouped by deprivationQuintile and by nothing else.
             */
            contributorsWithoutEntries: null | number;
            /**
             * Format: int64
             * @description Number of counted entries; reversed entries and their reversals do not count.
             */
            entries: null | number;
            /** @description What others paid of public and partner costs with gifts that are recorded by themselves; it is not in these costs, so that the money counts once. */
            financedByOthers: DecimalText | null;
            /** @description What to know before relying on the figures. */
            flags: components["schemas"]["SummaryFlag"][];
            /** @description Public, partner and citizens' inputs together. */
            fullSocialCost: DecimalText | null;
            /** @description The values that the rows are grouped by, for this row; null where its entries have none. */
            group: {
                [key: string]: null | string;
            };
            /** @description How many of these hours are in entries that name no contributor, including those that a time bank's community gave: the contributors counted here did not give them. */
            hoursWithoutContributor: DecimalText | null;
            /** @description Each measure recorded or, where plans are asked for, planned, sorted by code; with suppressBelow, empty unless the group is of one measure. */
            measures: components["schemas"]["MeasureFigures"][];
            /** @description Codes of the measures with quantities that are left out, wholly or in part. */
            missing: string[];
            /** @description The part of public and partner inputs spent to make citizens' contribution possible. */
            mobilisationCost: DecimalText | null;
            /** @description Whether the costs leave out a quantity that has no rate. */
            partial: boolean;
            /** @description Worth of partners' time, spend and goods. */
            partnerInputValue: DecimalText | null;
            /** @description Agency cost: public staff time, spend and overhead, mobilisation included. */
            publicCost: DecimalText | null;
            /** @description With costs=shared, what the costs here contain of pools, less what pools here gave to programmes: the rows add up to 0; otherwise null. */
            sharedCost: DecimalText | null;
            /** @description Citizens' hours as a share of those of the total, six decimals; null where the total has none. */
            shareOfCitizenHours: DecimalText | null;
            /** @description Contributors as a share of those of the total, six decimals; null where the total has none. */
            shareOfContributors: DecimalText | null;
            /** @description Agency cost as a share of that of the total, six decimals, for example by who decided about it; null where the total has none. */
            shareOfPublicCost: DecimalText | null;
            /** @description Why the figures are suppressed: they are of too few people, or would tell those of too few. Null where they are shown. */
            suppressed: null | components["schemas"]["Suppressed"];
            /**
             * Format: int32
             * @description Number of distinct teams.
             */
            teams: null | number;
        };
        /**
         * @description What to do with the totals of a summary.
         * @enum {string}
         */
        SummaryTotals: "only";
        /**
         * @description Why figures are suppressed.
         * @enum {string}
         */
        Suppressed: "primary" | "secondary";
        /** @description The entries in suspense of the period and the filters: they are in no figure and need a decision. */
        SuspendedFigures: {
            /**
             * Format: int64
             * @description Number of entries that need a decision.
             */
            entries: number;
            /** @description Their total by measure, sorted by code; empty when there are none, and with suppressBelow. */
            quantities: components["schemas"]["SuspendedMeasure"][];
        };
        /** @description The total of the entries of one measure in suspense. */
        SuspendedMeasure: {
            /** @description Code of the measure. */
            measure: string;
            /** @description The sum of the entries, even for a level measure; null for several shares, percentages, ratings or scores, which do not add up. */
            quantity: DecimalText | null;
            /** @description The unit of the measure. */
            unit: string;
        };
        /** @description A release from suspense or a rejection as sent, before it is checked. */
        SuspenseDecisionDraft: {
            /** @description Why the entry is released or rejected. The text can be erased later. */
            reason: string;
        };
        /**
         * @description What happened to an entry that was in doubt.
         * @enum {string}
         */
        SuspenseStatus: "suspended" | "released" | "rejected";
        /** @description Why an entry was put in suspense when it was recorded, and what was decided. */
        Suspension: {
            /**
             * Format: date-time
             * @description When the decision was recorded; a released entry counts in figures as known from then on. Null while nobody has decided.
             */
            decidedAt: null | string;
            /**
             * Format: uuid
             * @description Id of the record that released or rejected the entry; null while nobody has decided, and in the answer to a dry run.
             */
            decidedBy: null | string;
            /** @description Why the entry was released or rejected; null while nobody has decided, or when the reason was erased. */
            reason: null | string;
            /** @description The soft rules that the entry broke: 'overlaps_another_entry', 'more_than_24_hours_in_a_day_in_sum', 'same_as_another_entry_without_reference', 'far_above_the_usual_quantity', 'more_hours_than_the_times_say'. /problems explains each. */
            rules: string[];
            /** @description Whether the entry is still in suspense, was released and counts, or was rejected and never counts. */
            status: components["schemas"]["SuspenseStatus"];
        };
        /** @description Break-even value: the value of one assumption at which npsv is zero, while all others stay the same. */
        SwitchingValue: {
            /** @description The member that states it, for example deadweight; for an amount per unit, unitValue. */
            assumption: string;
            /** @description The stated value. */
            base: DecimalText;
            /** @description Code of the benefit, or name of the cost. */
            line: string;
            /** @description Why there is no value; null where there is one. */
            undefinedReason: null | components["schemas"]["UndefinedReason"];
            /** @description Money with two decimals, shares and quantities with six; null with a reason. */
            value: DecimalText | null;
        };
        /** @description A group of contributors, for example the Speedwatch team of one village. */
        Team: {
            /** @description Whether new entries may no longer name it. */
            archived: boolean;
            /** @description Where it works, in words. */
            area: null | string;
            /** @description Chosen by the client; never changes. */
            code: string;
            /** @description Name of the team. */
            name: string;
            /** @description The only programme it contributes to; null when it may contribute to any. */
            programme: null | string;
        };
        /** @description A team as sent, before it is checked. */
        TeamDraft: {
            /** @description Whether new entries may no longer name it. */
            archived?: null | boolean;
            /** @description Where it works, in words. */
            area?: null | string;
            /** @description Name of the team; at most 300 characters. */
            name: string;
            /** @description Code of the only programme it contributes to; any programme when left out. */
            programme?: null | string;
        };
        /** @description One page of a list. */
        TeamPage: {
            /** @description In the order of the list. */
            items: components["schemas"]["Team"][];
            /** @description Send it as cursor to get the next page; null on the last page. */
            nextCursor: null | string;
        };
        /**
         * @description What stands between the thousands of a number.
         * @enum {string}
         */
        ThousandsMark: "none" | "comma";
        /** @description A time bank's settings for all its members. */
        Timebank: {
            /** @description How many hours a member without a limit of their own may owe; null for no limit. The community has no limit. */
            debitLimit: null | components["schemas"]["DebitLimit"];
            /** @description Code of the programme that runs it. */
            programme: string;
        };
        /** @description A time bank's settings, as sent. */
        TimebankDraft: {
            /** @description How many hours a member without a limit of their own may owe; null or left out for no limit. */
            debitLimit?: null | components["schemas"]["DebitLimitDraft"];
        };
        /** @description What the members of a programme's time bank exchanged in the period. The hours are citizens' time and are counted there; balances are credits and have no price, so no balance is in a statement. */
        TimebankLine: {
            /**
             * Format: int64
             * @description Number of members who gave, or received from each other, including the community. What they received from other time banks is in the entries of those.
             */
            activeMembers: number;
            /**
             * Format: int64
             * @description Number of exchanges whose giver is a member of this time bank.
             */
            exchanges: number;
            /** @description Hours that its members gave, to members of other time banks too, each counted once. */
            hours: DecimalText;
            /** @description Name of the line in the statement. */
            line: string;
            /** @description Code of the programme that runs the time bank. */
            programme: string;
            /** @description Of the directed pairs of members with an exchange, the share that also have one in the opposite direction; six decimals. */
            reciprocity: DecimalText;
            /**
             * Format: int64
             * @description Number of members who both gave and received.
             */
            twoWayMembers: number;
        };
        /** @description Every time bank. */
        TimebankList: {
            /** @description In the order of their programmes' codes. */
            items: components["schemas"]["Timebank"][];
        };
        /** @description The figures of a time bank for a period, as known at a moment. Credits have no price. */
        TimebankSummary: {
            /**
             * Format: int64
             * @description Number of members who gave or received in the period, in exchanges with other time banks too; including the community.
             */
            activeMembers: number;
            /**
             * Format: int64
             * @description Number of exchanges in the period whose giver is a member of this time bank.
             */
            exchanges: number;
            /**
             * Format: date
             * @description First day, inclusive.
             */
            from: string;
            /** @description Hours that members of this time bank gave in the period, to members of other banks too, each hour counted once. */
            hours: DecimalText;
            /**
             * Format: date-time
             * @description The moment up to which records are known, inclusive.
             */
            knownAt: string;
            /**
             * Format: int64
             * @description Number of records in the log at that moment.
             */
            logSize: number;
            /**
             * Format: int64
             * @description Number of members who had joined by the last day, including the community and archived members.
             */
            members: number;
            /** @description Hours exchanged in the period with other time banks, bank by bank in the order of their codes; empty when there are none. */
            otherBanks: components["schemas"]["HoursWithOtherBank"][];
            /** @description Sum of the positive balances at the end of the last day, in hours. */
            positiveOutstanding: DecimalText;
            /** @description Code of the programme that runs the time bank. */
            programme: string;
            /** @description Of the directed pairs of members with an exchange in the period whose giver is a member of this time bank, the share that also have one in the opposite direction; six decimals. */
            reciprocity: DecimalText | null;
            /** @description Why there is no reciprocity; null when there is one. */
            reciprocityUndefinedReason: null | components["schemas"]["TimebankUndefinedReason"];
            /** @description Sum of all balances at the end of the last day, in hours: always zero, because every credit is somebody else's debit. */
            sumOfBalances: DecimalText;
            /**
             * Format: date
             * @description Last day, inclusive.
             */
            to: string;
            /**
             * Format: int64
             * @description Number of members who both gave and received in the period.
             */
            twoWayMembers: number;
            /** @description How often the outstanding credits changed hands: hours exchanged over the average of the daily sums of positive balances, each taken at the end of a day of the period; six decimals. */
            velocity: DecimalText | null;
            /** @description Why there is no velocity; null when there is one. */
            velocityUndefinedReason: null | components["schemas"]["TimebankUndefinedReason"];
        };
        /**
         * @description Why a ratio of a time bank is undefined.
         * @enum {string}
         */
        TimebankUndefinedReason: "no_positive_balance" | "no_exchange";
        /**
         * @description What happens to a date with a time of day.
         * @enum {string}
         */
        Timestamps: "refuse" | "date";
        /** @description The npsv when one draw is at its low and at its high value, and everything else is central. */
        TornadoBar: {
            /** @description Name of the draw. */
            draw: string;
            /** @description The places of its figures, in line order. */
            figures: components["schemas"]["FigurePlace"][];
            /** @description In the currency of the appraisal; below Low where more of the figure is worse. */
            high: DecimalText;
            /** @description In the currency of the appraisal. */
            low: DecimalText;
        };
        /**
         * @description What happens to a last row that is the sum of the quantities.
         * @enum {string}
         */
        TotalRows: "read" | "skip";
        /**
         * @description Why a figure is missing.
         * @enum {string}
         */
        UndefinedReason: "denominator_is_zero_or_less" | "denominator_is_too_small" | "an_input_is_unvalued" | "no_benefit_is_valued" | "no_public_input_recorded" | "no_public_input_is_valued" | "no_citizen_time_recorded" | "no_mobilisation_recorded" | "no_mobilisation_is_valued" | "cost_is_never_recovered" | "npsv_does_not_depend_on_it" | "outside_its_range" | "method_does_not_compute_it";
        /**
         * @description Why a cost per unit is missing.
         * @enum {string}
         */
        UnitCostGap: "no_input_is_valued" | "no_public_input_recorded" | "no_public_input_is_valued" | "measure_is_a_level" | "less_of_it_is_better" | "quantity_is_zero_or_less" | "nothing_recorded" | "does_not_add_up" | "measure_is_an_input" | "costs_are_left_out" | "costs_name_no_team";
        /** @description A unit value as sent, before it is checked: a recorded rate, or an amount, or components, or an amount with components. */
        UnitValueAsSent: {
            /** @description What one unit is worth; up to six decimals. May be left out when there are components. */
            amount?: null | components["schemas"]["FigureAsSent"];
            /** @description Whether the amount is exact (the default) or a bound. */
            bound?: null | components["schemas"]["Bound"];
            /** @description Who gains which part. They replace the line's party, category and cashability, and their sum is the value. */
            components?: null | components["schemas"]["UnitValueComponentAsSent"][];
            /** @description The year whose prices the amount is in: calendar (2013) or financial (2013-14); the base year when left out. */
            priceYear?: null | string;
            /** @description Id of a recorded rate; leave the other members out, except the unit. */
            rate?: null | string;
            /** @description How much the sum of the components may differ from the amount; 0 when left out. */
            roundingTolerance?: DecimalText | null;
            /** @description Where the amount comes from; required with an amount. */
            source?: null | string;
            /** @description The unit of the outcome, for example casualty. */
            unit?: null | string;
        };
        /** @description The part of a unit value that one party gains, as sent. */
        UnitValueComponentAsSent: {
            /** @description In the currency of the whole, per unit; up to six decimals. */
            amount: components["schemas"]["FigureAsSent"];
            /** @description The share of a fiscal gain that a budget can really give up; the whole when left out. */
            cashability?: null | components["schemas"]["FigureAsSent"];
            /** @description Category of the gain. */
            category: components["schemas"]["BenefitCategory"];
            /** @description Who gains it. */
            party: string;
        };
        /** @description The part of a unit value that one party gains, as sent. */
        UnitValueComponentDraft: {
            /** @description In the currency of the whole, per unit; up to six decimals. */
            amount: components["schemas"]["FigureDraft"];
            /** @description The share of a fiscal gain that a budget can really give up; the whole when left out. */
            cashability?: null | components["schemas"]["FigureDraft"];
            /** @description Category of the gain. */
            category: components["schemas"]["BenefitCategory"];
            /** @description Who gains it. */
            party: string;
        };
        /** @description A unit value as sent, before it is checked: a recorded rate, or an amount, or components, or an amount with components. */
        UnitValueDraft: {
            /** @description What one unit is worth; up to six decimals. May be left out when there are components. */
            amount?: null | components["schemas"]["FigureDraft"];
            /** @description Whether the amount is exact (the default) or a bound. */
            bound?: null | components["schemas"]["Bound"];
            /** @description Who gains which part. They replace the line's party, category and cashability, and their sum is the value. */
            components?: null | components["schemas"]["UnitValueComponentDraft"][];
            /** @description The year whose prices the amount is in: calendar (2013) or financial (2013-14); the base year when left out. */
            priceYear?: null | string;
            /** @description Id of a recorded rate; leave the other members out, except the unit. */
            rate?: null | string;
            /** @description How much the sum of the components may differ from the amount; 0 when left out. */
            roundingTolerance?: DecimalInput | null;
            /** @description Where the amount comes from; required with an amount. */
            source?: null | string;
            /** @description The unit of the outcome, for example casualty. */
            unit?: null | string;
        };
        /** @description What one unit of an outcome is worth: the sum of its components. */
        UnitValueFigure: {
            /** @description In money of the price year. */
            amount: DecimalText;
            /** @description Whether the amount is exact or a bound. */
            bound: components["schemas"]["Bound"];
            /** @description Who gains which part; a single part, of the line's party, where the value is not split. */
            components: components["schemas"]["UnitValuePart"][];
            /** @description Calendar (2013) or financial (2013-14); null for prices of the base year. */
            priceYear: null | string;
            /** @description Id of the rate it was taken from, listed in the notes; null where the amount was stated. */
            rate: null | string;
            /** @description Where the amount comes from. */
            source: string;
        };
        /** @description The part of a unit value that one party gains. */
        UnitValuePart: {
            /** @description In money of the price year, per unit. */
            amount: DecimalText;
            /** @description The share of a fiscal gain that a budget can really give up; null when not stated, which counts as the whole. */
            cashability: DecimalText | null;
            /** @description Category of the gain. */
            category: components["schemas"]["BenefitCategory"];
            /** @description Code of the party; null where none was named. */
            party: null | string;
        };
        /** @description A quantity without a value in money. */
        UnvaluedNote: {
            /** @description Why it is not valued by convention; null where it should have a value. */
            convention: null | string;
            /** @description The line with the quantity. */
            line: string;
            /** @description Code of the measure. */
            measure: string;
            /** @description In units. */
            quantity: DecimalText | null;
            /** @description Why it has no value. */
            reason: components["schemas"]["UnvaluedReason"];
            /** @description The unit of the measure. */
            unit: string;
        };
        /**
         * @description Why a quantity has no value: it is unvalued, which does not mean that it is worth zero.
         * @enum {string}
         */
        UnvaluedReason: "no_rate_in_force" | "several_bases" | "no_rate" | "output_carries_no_value" | "outcome_is_valued_net" | "price_year_not_in_series" | "does_not_add_up" | "nothing_recorded";
        /** @description What an entry is worth, and by which rate. */
        Valuation: {
            /** @description Quantity times rate amount, exact and not rounded, in the organisation's currency. */
            amount: DecimalText;
            /** @description The basis on which the figure was worked out. */
            basis: components["schemas"]["Basis"];
            /** @description What to know before relying on the figure. */
            flags: components["schemas"]["ValuationFlag"][];
            /**
             * Format: uuid
             * @description Id of the rate; null for money, which counts at face value.
             */
            rate: null | string;
            /** @description The value of one unit, in the organisation's currency. */
            rateAmount: DecimalText;
        };
        /**
         * @description What to know before relying on the value of an entry.
         * @enum {string}
         */
        ValuationFlag: "rate_is_older_than_its_pack";
        /** @description The growth of a unit value as sent: only the rate, or the rate with its source. */
        ValueGrowthAsSent: DecimalText | {
            /** @description Real growth per year as a share of the year before, -0.05 to 0.05. Year 0 has the value as stated, and year y that value times (1 + rate) to the power of y. */
            rate: DecimalText;
            /** @description Where the rate comes from. */
            source?: null | string;
        };
        /** @description The growth of a unit value as sent: only the rate, or the rate with its source. */
        ValueGrowthDraft: DecimalInput | {
            /** @description Real growth per year as a share of the year before, -0.05 to 0.05. Year 0 has the value as stated, and year y that value times (1 + rate) to the power of y. */
            rate: DecimalInput;
            /** @description Where the rate comes from. */
            source?: null | string;
        };
        /** @description Citizens' time of one measure for a programme. */
        VolunteerActivity: {
            /** @description Code of the measure. */
            measure: string;
            /** @description Code of the programme. */
            programme: string;
            /** @description Null where readings do not add up. */
            quantity: DecimalText | null;
            /** @description Title of the measure at that time. */
            title: string;
            /** @description The unit of the measure. */
            unit: string;
        };
        /** @description What citizens' time would have cost an agency, per pound spent to make it possible (VIVA). */
        VolunteerInvestment: {
            /** @description Citizens' time at replacement cost, whatever the basis of the statement. */
            citizenTime: components["schemas"]["InputSection"];
            /** @description Citizens' time over mobilisation spend; undefined while an hour has no replacement rate. Programmes without mobilisation are left out where others have some, and the ratio is then partial. */
            ratio: components["schemas"]["Ratio"];
        };
        /** @description What an annual report says of volunteers: how many, how much time, and at what. The Charities SORP (FRS 102, module 6) asks for their contribution to be described, and not to be counted as income. */
        VolunteerSection: {
            /** @description Citizens' time by programme and measure, sorted by them, without compulsory time; time in other units than hours is in no figure above. */
            activities: components["schemas"]["VolunteerActivity"][];
            /** @description Hours of compulsory citizens' time, for example ordered by a court, which are in no other figure here; null where no entry is of such time in hours. */
            compulsoryHours: DecimalText | null;
            /** @description What compulsory citizens' time is worth on the basis of the statement, in prices of the base year; null where there is none, and where some of it has no rate. */
            compulsoryValue: DecimalText | null;
            /**
             * Format: int32
             * @description Registered people whom entries of the period name, whatever they gave, each counted once; null where no entry names one.
             */
            contributors: null | number;
            /** @description Citizens' hours by the hours of one full-time post, two decimals; null where one of them is not known. */
            fullTimeEquivalents: DecimalText | null;
            /** @description Hours of one full-time post in the same period, as the request states them; null when not stated. */
            fullTimeHours: DecimalText | null;
            /** @description Citizens' hours without compulsory ones, but with hours that name nobody; null where no entry is in hours. */
            hours: DecimalText | null;
        };
        /** @description Where the organisation is told of changes. */
        Webhook: {
            /** @description Where messages are sent. */
            address: string;
            /** @description Chosen by the client; never changes. */
            code: string;
            /** @description The changes that are told; empty for all. */
            events: components["schemas"]["EntryChangeKind"][];
            /** @description The secret that signs messages, if this request set it; null otherwise. It is not shown again. */
            secret: null | string;
            /**
             * Format: date-time
             * @description Since when nothing is sent, because the receiver answered 410; null while it is switched on.
             */
            switchedOffAt: null | string;
            /**
             * Format: int64
             * @description How many messages wait to be sent or to be tried again.
             */
            waiting: number;
        };
        /** @description A message, and what became of it. */
        WebhookDelivery: {
            /**
             * Format: int32
             * @description How often it was sent.
             */
            attempts: number;
            /** @description Why there was no answer; null if there was one. */
            failure: null | string;
            /** @description The header webhook-id of the message: the same in every attempt. */
            id: string;
            /**
             * Format: date-time
             * @description When the message was made.
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description When it is sent again; null if it is not.
             */
            nextAttemptAt: null | string;
            /** @description Whether it waits, was delivered, or failed for good. */
            state: components["schemas"]["WebhookDeliveryState"];
            /**
             * Format: int32
             * @description The HTTP status of the last answer; null if there was none.
             */
            status: null | number;
            /**
             * Format: date-time
             * @description When it was sent last; null if it was not sent yet.
             */
            triedAt: null | string;
            /** @description What the message is about: entries.changed or webhook.test. */
            type: string;
        };
        /** @description The newest messages. */
        WebhookDeliveryList: {
            /** @description The newest first. */
            items: components["schemas"]["WebhookDelivery"][];
        };
        /**
         * @description What became of a message.
         * @enum {string}
         */
        WebhookDeliveryState: "waiting" | "delivered" | "failed";
        /** @description A webhook as sent, before it is checked. */
        WebhookDraft: {
            /** @description Where messages are sent: an https address. Put no password in it; it stands in the log. */
            address: string;
            /** @description The changes to be told of; all of them when left out. */
            events?: null | components["schemas"]["EntryChangeKind"][];
            /** @description The secret that signs messages: whsec_ and 24 to 64 bytes in base64. When left out, a new webhook gets one made by the server, and an existing one keeps its own. The secret before is used beside it for a day. */
            secret?: null | string;
        };
        /** @description Every webhook. */
        WebhookList: {
            /** @description In the order of their codes. */
            items: components["schemas"]["Webhook"][];
        };
        /** @description Benefits and costs by distributional weights, beside the figures without them and never in their place. */
        WeightedFigures: {
            /** @description Benefits over full social cost, both weighted. */
            benefitCostRatio: components["schemas"]["Ratio"];
            /** @description Citizens' costs and benefits that do not state whose they are; their weight is 1. */
            notWeighted: string[];
            /** @description Benefits less full social cost, both weighted; null where no benefit has a value. */
            npsv: DecimalText | null;
            /** @description Present value of all benefits less losses, without transfers; null where no benefit has a value. */
            presentValueBenefits: DecimalText | null;
            /** @description Present value of full social cost; only what citizens bear is weighted. */
            presentValueFullSocialCost: DecimalText;
            /** @description Where they come from; null when not stated. */
            source: null | string;
            /** @description The weights, as stated or formed from incomes. */
            weights: components["schemas"]["QuintileWeight"][];
        };
        /** @description The part of an outcome that belongs to one year; the parts of all years add up to 1. */
        YearShare: {
            /** @description Negative where the outcome of the year went against the total. */
            share: DecimalText;
            /**
             * Format: int32
             * @description Year number, from 0.
             */
            year: number;
        };
    };
    responses: {
        /** @description Bad Request */
        BadRequest: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Conflict */
        Conflict: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Forbidden */
        Forbidden: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Gateway Timeout */
        GatewayTimeout: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Internal Server Error */
        InternalServerError: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not Acceptable */
        NotAcceptable: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not Found */
        NotFound: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Payload Too Large */
        PayloadTooLarge: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Precondition Failed */
        PreconditionFailed: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Service Unavailable */
        ServiceUnavailable: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: string;
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too Many Requests */
        TooManyRequests: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                /** @description Seconds to wait before trying again. */
                "Retry-After"?: string;
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unauthorized */
        Unauthorized: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unprocessable Entity */
        UnprocessableEntity: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unsupported Media Type */
        UnsupportedMediaType: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description How many requests the key has left (`r`), and after how many seconds they are replenished (`t`). */
        RateLimit: string;
        /** @description If the server has a limit: how many requests the key may send (`q`) within how many seconds (`w`). */
        RateLimitPolicy: string;
        /** @description Names this request in the server's log. If you send `X-Request-Id` (1 to 128 visible ASCII characters), it is yours; otherwise it is the `traceId` of problems. */
        RequestId: string;
    };
    pathItems: never;
}
export type Aggregation = components['schemas']['Aggregation'];
export type Allocation = components['schemas']['Allocation'];
export type AllocationDraft = components['schemas']['AllocationDraft'];
export type AllocationKey = components['schemas']['AllocationKey'];
export type AllocationPage = components['schemas']['AllocationPage'];
export type AllocationShare = components['schemas']['AllocationShare'];
export type AllocationShareDraft = components['schemas']['AllocationShareDraft'];
export type AnswersLine = components['schemas']['AnswersLine'];
export type AppraisalDraft = components['schemas']['AppraisalDraft'];
export type AppraisalFlag = components['schemas']['AppraisalFlag'];
export type AppraisalResult = components['schemas']['AppraisalResult'];
export type Asset = components['schemas']['Asset'];
export type AssetDraft = components['schemas']['AssetDraft'];
export type AssetFigures = components['schemas']['AssetFigures'];
export type AssetGap = components['schemas']['AssetGap'];
export type AssetGroupBy = components['schemas']['AssetGroupBy'];
export type AssetHolder = components['schemas']['AssetHolder'];
export type AssetHolderDraft = components['schemas']['AssetHolderDraft'];
export type AssetKind = components['schemas']['AssetKind'];
export type AssetLine = components['schemas']['AssetLine'];
export type AssetPage = components['schemas']['AssetPage'];
export type AssetRow = components['schemas']['AssetRow'];
export type AssetSummary = components['schemas']['AssetSummary'];
export type AssumptionAsSent = components['schemas']['AssumptionAsSent'];
export type AssumptionDraft = components['schemas']['AssumptionDraft'];
export type AssumptionFigure = components['schemas']['AssumptionFigure'];
export type AssumptionNote = components['schemas']['AssumptionNote'];
export type AssumptionStatus = components['schemas']['AssumptionStatus'];
export type AssuranceLevel = components['schemas']['AssuranceLevel'];
export type BaselineAsSent = components['schemas']['BaselineAsSent'];
export type BaselineDraft = components['schemas']['BaselineDraft'];
export type BaselineFigure = components['schemas']['BaselineFigure'];
export type Basis = components['schemas']['Basis'];
export type BasisColumn = components['schemas']['BasisColumn'];
export type Batch = components['schemas']['Batch'];
export type BatchDraft = components['schemas']['BatchDraft'];
export type Beneficiary = components['schemas']['Beneficiary'];
export type BeneficiaryAsSent = components['schemas']['BeneficiaryAsSent'];
export type BeneficiaryDraft = components['schemas']['BeneficiaryDraft'];
export type BenefitAmounts = components['schemas']['BenefitAmounts'];
export type BenefitCategory = components['schemas']['BenefitCategory'];
export type BenefitDraft = components['schemas']['BenefitDraft'];
export type BenefitLine = components['schemas']['BenefitLine'];
export type BenefitReach = components['schemas']['BenefitReach'];
export type BenefitResult = components['schemas']['BenefitResult'];
export type BenefitSection = components['schemas']['BenefitSection'];
export type BenefitStep = components['schemas']['BenefitStep'];
export type BenefitYear = components['schemas']['BenefitYear'];
export type BenefitYearAmounts = components['schemas']['BenefitYearAmounts'];
export type BenefitYearLine = components['schemas']['BenefitYearLine'];
export type BenefitYears = components['schemas']['BenefitYears'];
export type Bound = components['schemas']['Bound'];
export type BreakEvenSection = components['schemas']['BreakEvenSection'];
export type BreakEvenShare = components['schemas']['BreakEvenShare'];
export type Bridge = components['schemas']['Bridge'];
export type BridgeChange = components['schemas']['BridgeChange'];
export type BridgedAmount = components['schemas']['BridgedAmount'];
export type BridgedFigure = components['schemas']['BridgedFigure'];
export type BridgedRatio = components['schemas']['BridgedRatio'];
export type BridgedStatement = components['schemas']['BridgedStatement'];
export type BridgedStep = components['schemas']['BridgedStep'];
export type BridgeFigure = components['schemas']['BridgeFigure'];
export type BridgeImportPart = components['schemas']['BridgeImportPart'];
export type BridgePart = components['schemas']['BridgePart'];
export type BridgeRatio = components['schemas']['BridgeRatio'];
export type BridgeRecord = components['schemas']['BridgeRecord'];
export type BridgeRecordKind = components['schemas']['BridgeRecordKind'];
export type BridgeStep = components['schemas']['BridgeStep'];
export type BurdenDraft = components['schemas']['BurdenDraft'];
export type Capacity = components['schemas']['Capacity'];
export type CapacityDraft = components['schemas']['CapacityDraft'];
export type CapacityUnit = components['schemas']['CapacityUnit'];
export type ChangeAgainst = components['schemas']['ChangeAgainst'];
export type ChangeFigure = components['schemas']['ChangeFigure'];
export type ChangeGap = components['schemas']['ChangeGap'];
export type Comparatives = components['schemas']['Comparatives'];
export type ComparativesGap = components['schemas']['ComparativesGap'];
export type ComparatorAsSent = components['schemas']['ComparatorAsSent'];
export type ComparatorDraft = components['schemas']['ComparatorDraft'];
export type ComparatorFigure = components['schemas']['ComparatorFigure'];
export type ComparedFigures = components['schemas']['ComparedFigures'];
export type ComparedOption = components['schemas']['ComparedOption'];
export type ComparisonDraft = components['schemas']['ComparisonDraft'];
export type ComparisonResult = components['schemas']['ComparisonResult'];
export type ConfidenceTableAsSent = components['schemas']['ConfidenceTableAsSent'];
export type ConfidenceTableDraft = components['schemas']['ConfidenceTableDraft'];
export type ConsistencyProof = components['schemas']['ConsistencyProof'];
export type ConsultedGroup = components['schemas']['ConsultedGroup'];
export type Contributor = components['schemas']['Contributor'];
export type ContributorDraft = components['schemas']['ContributorDraft'];
export type ContributorMerge = components['schemas']['ContributorMerge'];
export type ContributorMergeDraft = components['schemas']['ContributorMergeDraft'];
export type ContributorMergePage = components['schemas']['ContributorMergePage'];
export type ContributorPage = components['schemas']['ContributorPage'];
export type ContributorUnmergeDraft = components['schemas']['ContributorUnmergeDraft'];
export type ContributorYear = components['schemas']['ContributorYear'];
export type ContributorYears = components['schemas']['ContributorYears'];
export type ControlLine = components['schemas']['ControlLine'];
export type ControlTotal = components['schemas']['ControlTotal'];
export type CoProductionCell = components['schemas']['CoProductionCell'];
export type CoProductionFigures = components['schemas']['CoProductionFigures'];
export type CoProductionProgramme = components['schemas']['CoProductionProgramme'];
export type CoProductionReach = components['schemas']['CoProductionReach'];
export type CoProductionTable = components['schemas']['CoProductionTable'];
export type CorrectionDraft = components['schemas']['CorrectionDraft'];
export type CostAlone = components['schemas']['CostAlone'];
export type CostAmountDraft = components['schemas']['CostAmountDraft'];
export type CostAmounts = components['schemas']['CostAmounts'];
export type CostDraft = components['schemas']['CostDraft'];
export type CostLine = components['schemas']['CostLine'];
export type CostPerOutcome = components['schemas']['CostPerOutcome'];
export type CostPerOutput = components['schemas']['CostPerOutput'];
export type CostPerRecordedOutcome = components['schemas']['CostPerRecordedOutcome'];
export type CostResult = components['schemas']['CostResult'];
export type CostSection = components['schemas']['CostSection'];
export type CostSharing = components['schemas']['CostSharing'];
export type CostYear = components['schemas']['CostYear'];
export type DebitLimit = components['schemas']['DebitLimit'];
export type DebitLimitAction = components['schemas']['DebitLimitAction'];
export type DebitLimitDraft = components['schemas']['DebitLimitDraft'];
export type DecimalMark = components['schemas']['DecimalMark'];
export type DecisionLine = components['schemas']['DecisionLine'];
export type DecisionSection = components['schemas']['DecisionSection'];
export type DecisionShare = components['schemas']['DecisionShare'];
export type Deductions = components['schemas']['Deductions'];
export type DeflatorDraft = components['schemas']['DeflatorDraft'];
export type DeflatorNote = components['schemas']['DeflatorNote'];
export type DeflatorYear = components['schemas']['DeflatorYear'];
export type DeprivationQuintile = components['schemas']['DeprivationQuintile'];
export type DesignFigures = components['schemas']['DesignFigures'];
export type DeviationResult = components['schemas']['DeviationResult'];
export type Direction = components['schemas']['Direction'];
export type Distribution = components['schemas']['Distribution'];
export type DistributionalWeightsDraft = components['schemas']['DistributionalWeightsDraft'];
export type DryRunBatch = components['schemas']['DryRunBatch'];
export type DryRunContributorMerge = components['schemas']['DryRunContributorMerge'];
export type DryRunEntry = components['schemas']['DryRunEntry'];
export type DryRunExchange = components['schemas']['DryRunExchange'];
export type DryRunNewKey = components['schemas']['DryRunNewKey'];
export type DryRunNewLink = components['schemas']['DryRunNewLink'];
export type DryRunOpeningBalances = components['schemas']['DryRunOpeningBalances'];
export type DryRunOpinion = components['schemas']['DryRunOpinion'];
export type DryRunPackLoad = components['schemas']['DryRunPackLoad'];
export type DryRunRate = components['schemas']['DryRunRate'];
export type DryRunRateTable = components['schemas']['DryRunRateTable'];
export type DryRunSample = components['schemas']['DryRunSample'];
export type EarlyOutcomeNote = components['schemas']['EarlyOutcomeNote'];
export type EconomiesOfScope = components['schemas']['EconomiesOfScope'];
export type EngineVersion = components['schemas']['EngineVersion'];
export type Entry = components['schemas']['Entry'];
export type EntryChange = components['schemas']['EntryChange'];
export type EntryChangeKind = components['schemas']['EntryChangeKind'];
export type EntryChanges = components['schemas']['EntryChanges'];
export type EntryDraft = components['schemas']['EntryDraft'];
export type EntryOfEvidence = components['schemas']['EntryOfEvidence'];
export type EntryPage = components['schemas']['EntryPage'];
export type Evidence = components['schemas']['Evidence'];
export type EvidenceCheck = components['schemas']['EvidenceCheck'];
export type EvidenceDraft = components['schemas']['EvidenceDraft'];
export type EvidenceGrade = components['schemas']['EvidenceGrade'];
export type EvidenceItem = components['schemas']['EvidenceItem'];
export type EvidenceItemDraft = components['schemas']['EvidenceItemDraft'];
export type EvidenceSection = components['schemas']['EvidenceSection'];
export type Exchange = components['schemas']['Exchange'];
export type ExchangeDraft = components['schemas']['ExchangeDraft'];
export type ExchangeEnds = components['schemas']['ExchangeEnds'];
export type ExchangeEndsDraft = components['schemas']['ExchangeEndsDraft'];
export type ExchangePage = components['schemas']['ExchangePage'];
export type FairnessGap = components['schemas']['FairnessGap'];
export type FairnessSection = components['schemas']['FairnessSection'];
export type FigureAsSent = components['schemas']['FigureAsSent'];
export type FigureDraft = components['schemas']['FigureDraft'];
export type FigurePlace = components['schemas']['FigurePlace'];
export type FinancedPart = components['schemas']['FinancedPart'];
export type FinancedPartAsSent = components['schemas']['FinancedPartAsSent'];
export type FinancedPartDraft = components['schemas']['FinancedPartDraft'];
export type FindingDraft = components['schemas']['FindingDraft'];
export type GainByCategory = components['schemas']['GainByCategory'];
export type GradeAmounts = components['schemas']['GradeAmounts'];
export type GradeFigures = components['schemas']['GradeFigures'];
export type GradeLine = components['schemas']['GradeLine'];
export type GradeQuantity = components['schemas']['GradeQuantity'];
export type GrossToNetStep = components['schemas']['GrossToNetStep'];
export type GroupBy = components['schemas']['GroupBy'];
export type Health = components['schemas']['Health'];
export type HealthWarning = components['schemas']['HealthWarning'];
export type HoursWithOtherBank = components['schemas']['HoursWithOtherBank'];
export type ImpactLineAsSent = components['schemas']['ImpactLineAsSent'];
export type ImpactLineDraft = components['schemas']['ImpactLineDraft'];
export type ImpactMap = components['schemas']['ImpactMap'];
export type ImpactMapDraft = components['schemas']['ImpactMapDraft'];
export type ImpactMapNote = components['schemas']['ImpactMapNote'];
export type ImpactMapVersion = components['schemas']['ImpactMapVersion'];
export type ImpactMapVersionPage = components['schemas']['ImpactMapVersionPage'];
export type Import = components['schemas']['Import'];
export type ImportMap = components['schemas']['ImportMap'];
export type ImportMapDraft = components['schemas']['ImportMapDraft'];
export type ImportMapList = components['schemas']['ImportMapList'];
export type ImportMode = components['schemas']['ImportMode'];
export type ImportPage = components['schemas']['ImportPage'];
export type ImportPreview = components['schemas']['ImportPreview'];
export type ImportProblem = components['schemas']['ImportProblem'];
export type ImportProblemPage = components['schemas']['ImportProblemPage'];
export type ImportReversal = components['schemas']['ImportReversal'];
export type ImportReversalDraft = components['schemas']['ImportReversalDraft'];
export type ImportStage = components['schemas']['ImportStage'];
export type ImportStatus = components['schemas']['ImportStatus'];
export type InclusionProof = components['schemas']['InclusionProof'];
export type InputAmounts = components['schemas']['InputAmounts'];
export type InputGroup = components['schemas']['InputGroup'];
export type InputLine = components['schemas']['InputLine'];
export type InputSection = components['schemas']['InputSection'];
export type IntervalGap = components['schemas']['IntervalGap'];
export type JoiningProgramme = components['schemas']['JoiningProgramme'];
export type JournalOrder = components['schemas']['JournalOrder'];
export type Key = components['schemas']['Key'];
export type KeyDraft = components['schemas']['KeyDraft'];
export type KeyFigures = components['schemas']['KeyFigures'];
export type KeyPage = components['schemas']['KeyPage'];
export type KeyRevocationDraft = components['schemas']['KeyRevocationDraft'];
export type KeyRotationDraft = components['schemas']['KeyRotationDraft'];
export type LeftOutNote = components['schemas']['LeftOutNote'];
export type LikeStanding = components['schemas']['LikeStanding'];
export type Link = components['schemas']['Link'];
export type LinkDraft = components['schemas']['LinkDraft'];
export type LinkedPage = components['schemas']['LinkedPage'];
export type LinkInUse = components['schemas']['LinkInUse'];
export type LinkPage = components['schemas']['LinkPage'];
export type LinkView = components['schemas']['LinkView'];
export type LinkViewDraft = components['schemas']['LinkViewDraft'];
export type LogKey = components['schemas']['LogKey'];
export type LogKeys = components['schemas']['LogKeys'];
export type LogRecord = components['schemas']['LogRecord'];
export type LogRecords = components['schemas']['LogRecords'];
export type Measure = components['schemas']['Measure'];
export type MeasureClass = components['schemas']['MeasureClass'];
export type MeasureDraft = components['schemas']['MeasureDraft'];
export type MeasureFigures = components['schemas']['MeasureFigures'];
export type MeasurePage = components['schemas']['MeasurePage'];
export type MeasureScale = components['schemas']['MeasureScale'];
export type MeasureScaleDraft = components['schemas']['MeasureScaleDraft'];
export type MeasuresOfMerit = components['schemas']['MeasuresOfMerit'];
export type MeasureStage = components['schemas']['MeasureStage'];
export type Member = components['schemas']['Member'];
export type MemberDraft = components['schemas']['MemberDraft'];
export type MemberPage = components['schemas']['MemberPage'];
export type MemberStatement = components['schemas']['MemberStatement'];
export type MemberStatementLine = components['schemas']['MemberStatementLine'];
export type MissingColumn = components['schemas']['MissingColumn'];
export type MissingReadingNote = components['schemas']['MissingReadingNote'];
export type NeedLine = components['schemas']['NeedLine'];
export type NeedMatch = components['schemas']['NeedMatch'];
export type NewKey = components['schemas']['NewKey'];
export type NewLink = components['schemas']['NewLink'];
export type NotValuedDraft = components['schemas']['NotValuedDraft'];
export type OpeningBalance = components['schemas']['OpeningBalance'];
export type OpeningBalanceDraft = components['schemas']['OpeningBalanceDraft'];
export type OpeningBalances = components['schemas']['OpeningBalances'];
export type OpeningBalancesDraft = components['schemas']['OpeningBalancesDraft'];
export type OpeningBalancesPage = components['schemas']['OpeningBalancesPage'];
export type Opinion = components['schemas']['Opinion'];
export type OpinionConclusion = components['schemas']['OpinionConclusion'];
export type OpinionDraft = components['schemas']['OpinionDraft'];
export type OptimismBiasAsSent = components['schemas']['OptimismBiasAsSent'];
export type OptimismBiasDraft = components['schemas']['OptimismBiasDraft'];
export type OrderTurn = components['schemas']['OrderTurn'];
export type Organisation = components['schemas']['Organisation'];
export type OrganisationChange = components['schemas']['OrganisationChange'];
export type OutcomeClaim = components['schemas']['OutcomeClaim'];
export type OutcomeSection = components['schemas']['OutcomeSection'];
export type OutputLine = components['schemas']['OutputLine'];
export type OverstatementResult = components['schemas']['OverstatementResult'];
export type PackLoad = components['schemas']['PackLoad'];
export type PackLoadDraft = components['schemas']['PackLoadDraft'];
export type PackLoaded = components['schemas']['PackLoaded'];
export type PackRate = components['schemas']['PackRate'];
export type PackSeries = components['schemas']['PackSeries'];
export type PartOfAPeriod = components['schemas']['PartOfAPeriod'];
export type Party = components['schemas']['Party'];
export type PartyDraft = components['schemas']['PartyDraft'];
export type PartyPage = components['schemas']['PartyPage'];
export type PayerGainerAmounts = components['schemas']['PayerGainerAmounts'];
export type PayerGainerLine = components['schemas']['PayerGainerLine'];
export type PayerGainerRow = components['schemas']['PayerGainerRow'];
export type PayerGainerSection = components['schemas']['PayerGainerSection'];
export type Percentiles = components['schemas']['Percentiles'];
export type Plan = components['schemas']['Plan'];
export type PlanBeyond = components['schemas']['PlanBeyond'];
export type PlanDraft = components['schemas']['PlanDraft'];
export type PlanGap = components['schemas']['PlanGap'];
export type PlanKind = components['schemas']['PlanKind'];
export type PlanLine = components['schemas']['PlanLine'];
export type PlannedCostGap = components['schemas']['PlannedCostGap'];
export type PlannedUnitCost = components['schemas']['PlannedUnitCost'];
export type PlanPage = components['schemas']['PlanPage'];
export type PlanSection = components['schemas']['PlanSection'];
export type PreparersTexts = components['schemas']['PreparersTexts'];
export type PreviewedColumn = components['schemas']['PreviewedColumn'];
export type PreviewedEntry = components['schemas']['PreviewedEntry'];
export type PreviewedRow = components['schemas']['PreviewedRow'];
export type PreviewedSetting = components['schemas']['PreviewedSetting'];
export type Problem = components['schemas']['Problem'];
export type ProblemError = components['schemas']['ProblemError'];
export type Programme = components['schemas']['Programme'];
export type ProgrammeDraft = components['schemas']['ProgrammeDraft'];
export type ProgrammePage = components['schemas']['ProgrammePage'];
export type PublicationDraft = components['schemas']['PublicationDraft'];
export type QuantityGap = components['schemas']['QuantityGap'];
export type QuantitySource = components['schemas']['QuantitySource'];
export type QuintileBenefit = components['schemas']['QuintileBenefit'];
export type QuintileBenefits = components['schemas']['QuintileBenefits'];
export type QuintileBenefitSum = components['schemas']['QuintileBenefitSum'];
export type QuintileLine = components['schemas']['QuintileLine'];
export type QuintileTotal = components['schemas']['QuintileTotal'];
export type QuintileWeight = components['schemas']['QuintileWeight'];
export type Rate = components['schemas']['Rate'];
export type RateComponent = components['schemas']['RateComponent'];
export type RateComponentDraft = components['schemas']['RateComponentDraft'];
export type RateComponents = components['schemas']['RateComponents'];
export type RateDraft = components['schemas']['RateDraft'];
export type RateNote = components['schemas']['RateNote'];
export type RatePage = components['schemas']['RatePage'];
export type RateTable = components['schemas']['RateTable'];
export type Ratio = components['schemas']['Ratio'];
export type RatioPercentiles = components['schemas']['RatioPercentiles'];
export type ReadingWarning = components['schemas']['ReadingWarning'];
export type RecordedOutcome = components['schemas']['RecordedOutcome'];
export type ReferencePack = components['schemas']['ReferencePack'];
export type ReferencePackList = components['schemas']['ReferencePackList'];
export type ReferenceStatus = components['schemas']['ReferenceStatus'];
export type ReferenceUsed = components['schemas']['ReferenceUsed'];
export type ReGradingDraft = components['schemas']['ReGradingDraft'];
export type Restatement = components['schemas']['Restatement'];
export type ReversalDraft = components['schemas']['ReversalDraft'];
export type Sample = components['schemas']['Sample'];
export type SampleCheckpoint = components['schemas']['SampleCheckpoint'];
export type SampleCheckpointDraft = components['schemas']['SampleCheckpointDraft'];
export type SampleDraft = components['schemas']['SampleDraft'];
export type SampleEvaluation = components['schemas']['SampleEvaluation'];
export type SampleGap = components['schemas']['SampleGap'];
export type SampleItem = components['schemas']['SampleItem'];
export type SampleMethod = components['schemas']['SampleMethod'];
export type SamplePage = components['schemas']['SamplePage'];
export type ScheduleAsSent = components['schemas']['ScheduleAsSent'];
export type ScheduleDraft = components['schemas']['ScheduleDraft'];
export type ScheduleStepAsSent = components['schemas']['ScheduleStepAsSent'];
export type ScheduleStepDraft = components['schemas']['ScheduleStepDraft'];
export type ScopeGap = components['schemas']['ScopeGap'];
export type Sector = components['schemas']['Sector'];
export type SharedOutcome = components['schemas']['SharedOutcome'];
export type SharedOutcomeClaim = components['schemas']['SharedOutcomeClaim'];
export type SharedOutcomeNote = components['schemas']['SharedOutcomeNote'];
export type Side = components['schemas']['Side'];
export type SilentAssumption = components['schemas']['SilentAssumption'];
export type SimulatedRatios = components['schemas']['SimulatedRatios'];
export type SimulationDraft = components['schemas']['SimulationDraft'];
export type SimulationResult = components['schemas']['SimulationResult'];
export type Source = components['schemas']['Source'];
export type SourceDraft = components['schemas']['SourceDraft'];
export type SourceStatus = components['schemas']['SourceStatus'];
export type SpanNote = components['schemas']['SpanNote'];
export type Star = components['schemas']['Star'];
export type StarDraft = components['schemas']['StarDraft'];
export type StarStep = components['schemas']['StarStep'];
export type StarStepDraft = components['schemas']['StarStepDraft'];
export type StatedBurden = components['schemas']['StatedBurden'];
export type StatedDeflator = components['schemas']['StatedDeflator'];
export type StatedPlan = components['schemas']['StatedPlan'];
export type StatedSchedule = components['schemas']['StatedSchedule'];
export type StatedStep = components['schemas']['StatedStep'];
export type Statement = components['schemas']['Statement'];
export type StatementCheckpoint = components['schemas']['StatementCheckpoint'];
export type StatementDraft = components['schemas']['StatementDraft'];
export type StatementFlag = components['schemas']['StatementFlag'];
export type StatementHeader = components['schemas']['StatementHeader'];
export type StatementNotes = components['schemas']['StatementNotes'];
export type StatementOpinion = components['schemas']['StatementOpinion'];
export type StatementProgramme = components['schemas']['StatementProgramme'];
export type StatementResults = components['schemas']['StatementResults'];
export type StatementSample = components['schemas']['StatementSample'];
export type StatementState = components['schemas']['StatementState'];
export type StatementStatus = components['schemas']['StatementStatus'];
export type StatementStatusPage = components['schemas']['StatementStatusPage'];
export type StudyDesign = components['schemas']['StudyDesign'];
export type Summary = components['schemas']['Summary'];
export type SummaryFigures = components['schemas']['SummaryFigures'];
export type SummaryFlag = components['schemas']['SummaryFlag'];
export type SummaryRow = components['schemas']['SummaryRow'];
export type SummaryTotals = components['schemas']['SummaryTotals'];
export type Suppressed = components['schemas']['Suppressed'];
export type SuspendedFigures = components['schemas']['SuspendedFigures'];
export type SuspendedMeasure = components['schemas']['SuspendedMeasure'];
export type SuspenseDecisionDraft = components['schemas']['SuspenseDecisionDraft'];
export type SuspenseStatus = components['schemas']['SuspenseStatus'];
export type Suspension = components['schemas']['Suspension'];
export type SwitchingValue = components['schemas']['SwitchingValue'];
export type Team = components['schemas']['Team'];
export type TeamDraft = components['schemas']['TeamDraft'];
export type TeamPage = components['schemas']['TeamPage'];
export type ThousandsMark = components['schemas']['ThousandsMark'];
export type Timebank = components['schemas']['Timebank'];
export type TimebankDraft = components['schemas']['TimebankDraft'];
export type TimebankLine = components['schemas']['TimebankLine'];
export type TimebankList = components['schemas']['TimebankList'];
export type TimebankSummary = components['schemas']['TimebankSummary'];
export type TimebankUndefinedReason = components['schemas']['TimebankUndefinedReason'];
export type Timestamps = components['schemas']['Timestamps'];
export type TornadoBar = components['schemas']['TornadoBar'];
export type TotalRows = components['schemas']['TotalRows'];
export type UndefinedReason = components['schemas']['UndefinedReason'];
export type UnitCostGap = components['schemas']['UnitCostGap'];
export type UnitValueAsSent = components['schemas']['UnitValueAsSent'];
export type UnitValueComponentAsSent = components['schemas']['UnitValueComponentAsSent'];
export type UnitValueComponentDraft = components['schemas']['UnitValueComponentDraft'];
export type UnitValueDraft = components['schemas']['UnitValueDraft'];
export type UnitValueFigure = components['schemas']['UnitValueFigure'];
export type UnitValuePart = components['schemas']['UnitValuePart'];
export type UnvaluedNote = components['schemas']['UnvaluedNote'];
export type UnvaluedReason = components['schemas']['UnvaluedReason'];
export type Valuation = components['schemas']['Valuation'];
export type ValuationFlag = components['schemas']['ValuationFlag'];
export type ValueGrowthAsSent = components['schemas']['ValueGrowthAsSent'];
export type ValueGrowthDraft = components['schemas']['ValueGrowthDraft'];
export type VolunteerActivity = components['schemas']['VolunteerActivity'];
export type VolunteerInvestment = components['schemas']['VolunteerInvestment'];
export type VolunteerSection = components['schemas']['VolunteerSection'];
export type Webhook = components['schemas']['Webhook'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookDeliveryList = components['schemas']['WebhookDeliveryList'];
export type WebhookDeliveryState = components['schemas']['WebhookDeliveryState'];
export type WebhookDraft = components['schemas']['WebhookDraft'];
export type WebhookList = components['schemas']['WebhookList'];
export type WeightedFigures = components['schemas']['WeightedFigures'];
export type YearShare = components['schemas']['YearShare'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseGatewayTimeout = components['responses']['GatewayTimeout'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNotAcceptable = components['responses']['NotAcceptable'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponsePreconditionFailed = components['responses']['PreconditionFailed'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnprocessableEntity = components['responses']['UnprocessableEntity'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderRateLimitPolicy = components['headers']['RateLimitPolicy'];
export type HeaderRequestId = components['headers']['RequestId'];
export type $defs = Record<string, never>;
export interface operations {
    GetLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    GetReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    ListAllocations: {
        parameters: {
            query?: {
                /** @description Where to continue: the nextCursor of the answer before. */
                cursor?: string;
                /** @description The most items to return, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationPage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ExportAllocations: {
        parameters: {
            query?: {
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    GetAllocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PutAllocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description `*`: the request is done only if nothing exists here yet; otherwise the answer is 412. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllocationDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
        };
    };
    Appraise: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppraisalDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalResult"];
                };
            };
        };
    };
    CompareOptions: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComparisonDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonResult"];
                };
            };
        };
    };
    ListAssets: {
        parameters: {
            query?: {
                /** @description Where to continue: the nextCursor of the answer before. */
                cursor?: string;
                /** @description The most items to return, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetPage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ExportAssets: {
        parameters: {
            query?: {
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    GetAsset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PutAsset: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description `*`: the request is done only if nothing exists here yet; otherwise the answer is 412. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
        };
    };
    GetAssetSummary: {
        parameters: {
            query: {
                /** @description The basis that values citizens' time; the organisation's standard basis when left out. */
                basis?: components["schemas"]["Basis"];
                /** @description First day, inclusive. */
                from: string;
                /** @description The members to group rows by, separated by commas or each in a parameter of its own. */
                groupBy?: components["schemas"]["AssetGroupBy"][];
                /** @description The moment up to which records are known, inclusive; the moment of the last record when left out. */
                knownAt?: string;
                /** @description Last day, inclusive. */
                to: string;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetSummary"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ListSamples: {
        parameters: {
            query?: {
                /** @description Where to continue, from the previous answer. */
                cursor?: string;
                /** @description Number of samples, 1 to 1,000; a page has at most 20. */
                limit?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SamplePage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DrawSample: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SampleDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunSample"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
                };
            };
        };
    };
    GetSample: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ExportSample: {
        parameters: {
            query?: {
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
            };
            header?: never;
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    GetSampleItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id of an entry; opaque. */
                entry: string;
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleItem"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PutFinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description `*`: the request is done only if nothing exists here yet; otherwise the answer is 412. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id of an entry; opaque. */
                entry: string;
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleItem"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleItem"];
                };
            };
        };
    };
    GetCoProduction: {
        parameters: {
            query: {
                /** @description The basis that values citizens' time; the organisation's standard basis when left out. */
                basis?: components["schemas"]["Basis"];
                /** @description First day, inclusive. */
                from: string;
                /** @description The moment up to which records are known, inclusive; the moment of the last record when left out. */
                knownAt?: string;
                /** @description Last day, inclusive. */
                to: string;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoProductionTable"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ListContributors: {
        parameters: {
            query?: {
                /** @description Where to continue: the nextCursor of the answer before. */
                cursor?: string;
                /** @description The most items to return, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorPage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ExportContributors: {
        parameters: {
            query?: {
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    GetContributor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contributor"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PutContributor: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description `*`: the request is done only if nothing exists here yet; otherwise the answer is 412. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributorDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contributor"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contributor"];
                };
            };
        };
    };
    EraseContributor: {
        parameters: {
            query?: {
                /** @description True to erase also the free texts of all their entries and exchanges, and of reversals and decisions about them; false when left out. */
                texts?: boolean;
            };
            header?: never;
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MergeContributor: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributorMergeDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunContributorMerge"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorMerge"];
                };
            };
        };
    };
    ListContributorMerges: {
        parameters: {
            query?: {
                /** @description Where to continue: the nextCursor of the answer before. */
                cursor?: string;
                /** @description The most items to return, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorMergePage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    UnmergeContributor: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributorUnmergeDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorMerge"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorMerge"];
                };
            };
        };
    };
    GetContributorYears: {
        parameters: {
            query?: {
                /** @description The moment up to which records are known, inclusive; the moment of the last record when left out. */
                knownAt?: string;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributorYears"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ListEntries: {
        parameters: {
            query?: {
                /** @description Only entries of this area: where the team works or, for a team without area and for entries without team, the programme. */
                area?: string;
                /** @description Only entries of the contributor with this code. */
                contributor?: string;
                /** @description Where to continue: the nextCursor of the answer before. It contains the filters. */
                cursor?: string;
                /** @description The first day, inclusive. */
                from?: string;
                /** @description Only entries of the import with this id, a UUID. */
                import?: string;
                /** @description The entries as known at this moment, inclusive; as known now when left out. */
                knownAt?: string;
                /** @description The most entries to return, 1 to 1,000; 100 when left out. */
                limit?: number;
                /** @description Only entries of the measure with this code. */
                measure?: string;
                /** @description The first recorded entry first (oldest, the default), or the last one (newest). */
                order?: components["schemas"]["JournalOrder"];
                /** @description Only entries of the party with this code. */
                party?: string;
                /** @description Only entries of the programme with this code. */
                programme?: string;
                /** @description Only entries written to the log after this moment, exclusive. This is not when they began to count: entries of an import count from its end, and an entry that was released from suspense counts from its release. To find everything that is new, follow /v1/entries/changes. */
                recordedAfter?: string;
                /** @description Only entries written to the log before this moment, exclusive. */
                recordedBefore?: string;
                /** @description Only entries with this reference, the sender's own id. */
                reference?: string;
                /** @description Only entries of measures of this stage. */
                stage?: components["schemas"]["MeasureStage"];
                /** @description True for the entries in suspense; false, or left out, for the entries that count. */
                suspended?: boolean;
                /** @description Only entries of the team with this code. */
                team?: string;
                /** @description The last day, inclusive. */
                to?: string;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RecordEntry: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunEntry"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
        };
    };
    ExportEntries: {
        parameters: {
            query?: {
                /** @description Only entries of this area: where the team works or, for a team without area and for entries without team, the programme. */
                area?: string;
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
                /** @description Only entries of the contributor with this code. */
                contributor?: string;
                /** @description The first day, inclusive. */
                from?: string;
                /** @description Only entries of the import with this id, a UUID. */
                import?: string;
                /** @description The entries as known at this moment, inclusive; as known now when left out. */
                knownAt?: string;
                /** @description Only entries of the measure with this code. */
                measure?: string;
                /** @description Only entries of the party with this code. */
                party?: string;
                /** @description Only entries of the programme with this code. */
                programme?: string;
                /** @description Only entries written to the log after this moment, exclusive. This is not when they began to count: entries of an import count from its end, and an entry that was released from suspense counts from its release. To find everything that is new, follow /v1/entries/changes. */
                recordedAfter?: string;
                /** @description Only entries written to the log before this moment, exclusive. */
                recordedBefore?: string;
                /** @description Only entries with this reference, the sender's own id. */
                reference?: string;
                /** @description Only entries of measures of this stage. */
                stage?: components["schemas"]["MeasureStage"];
                /** @description True for the entries in suspense; false, or left out, for the entries that count. */
                suspended?: boolean;
                /** @description Only entries of the team with this code. */
                team?: string;
                /** @description The last day, inclusive. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    ExportJournal: {
        parameters: {
            query?: {
                /** @description Only entries of this area: where the team works or, for a team without area and for entries without team, the programme. */
                area?: string;
                /** @description Only entries of the contributor with this code. */
                contributor?: string;
                /** @description The first day, inclusive. */
                from?: string;
                /** @description Only entries of the import with this id, a UUID. */
                import?: string;
                /** @description The entries as known at this moment, inclusive; as known now when left out. */
                knownAt?: string;
                /** @description Only entries of the measure with this code. */
                measure?: string;
                /** @description Only entries of the party with this code. */
                party?: string;
                /** @description Only entries of the programme with this code. */
                programme?: string;
                /** @description Only entries written to the log after this moment, exclusive. This is not when they began to count: entries of an import count from its end, and an entry that was released from suspense counts from its release. To find everything that is new, follow /v1/entries/changes. */
                recordedAfter?: string;
                /** @description Only entries written to the log before this moment, exclusive. */
                recordedBefore?: string;
                /** @description Only entries with this reference, the sender's own id. */
                reference?: string;
                /** @description Only entries of measures of this stage. */
                stage?: components["schemas"]["MeasureStage"];
                /** @description True for the entries in suspense; false, or left out, for the entries that count. */
                suspended?: boolean;
                /** @description Only entries of the team with this code. */
                team?: string;
                /** @description The last day, inclusive. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    GetEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CorrectEntry: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunEntry"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
        };
    };
    ReGradeEntry: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReGradingDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunEntry"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
        };
    };
    RejectEntry: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspenseDecisionDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunEntry"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
        };
    };
    ReleaseEntry: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspenseDecisionDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunEntry"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
        };
    };
    ReverseEntry: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReversalDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunEntry"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
        };
    };
    EraseEntryText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RecordEntries: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunBatch"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
        };
    };
    FollowEntries: {
        parameters: {
            query?: {
                /** @description 0 to start at the beginning, or the next of an earlier answer; 0 when left out. */
                after?: string;
                /** @description The most changes to return, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryChanges"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CheckEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file, in one of these forms. */
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceCheck"];
                };
            };
        };
    };
    ListImportMaps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMapList"];
                };
            };
        };
    };
    GetImportMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name that you chose, in the characters of a code. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMap"];
                };
            };
        };
    };
    PutImportMap: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
            };
            path: {
                /** @description The name that you chose, in the characters of a code. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportMapDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMap"];
                };
            };
        };
    };
    ListImports: {
        parameters: {
            query?: {
                /** @description Where to continue: the nextCursor of the answer before. */
                cursor?: string;
                /** @description The most imports to return, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
        };
    };
    SendImport: {
        parameters: {
            query?: {
                /** @description How dates are written: `iso` (2015-12-05; used when left out), `dd/mm/yyyy`, `dd/mm/yy`, `dd-mmm-yy` (05-Dec-15) or `mm/dd/yyyy`. It is never guessed. 2015-12-05 is always read. */
                dateFormat?: string;
                /** @description `comma` to read 1.234,5; `point` when left out. */
                decimal?: components["schemas"]["DecimalMark"];
                /** @description Runs every check and answers as if the file had been recorded, but records nothing. */
                dryRun?: boolean;
                /** @description What the file is called, so that its import can be recognised; it is kept and deleted with the result of the import. */
                fileName?: string;
                /** @description The row of the header, counted as a spreadsheet does; the first row that is not empty when left out. */
                headerRow?: number;
                /** @description Headers of columns to leave out, separated by commas; `*` for all that match nothing. */
                ignore?: string[];
                /** @description `skip` to pass over rows without a reference that are like entries that are already recorded; `record` when left out. */
                likeStanding?: components["schemas"]["LikeStanding"];
                /** @description Which columns of an entry other headers of a table mean, each as `theirs:ours`, separated by commas or each in a parameter of its own. A part with a comma stands in quotes. */
                map?: string[];
                /** @description Name of a saved map. What the query states is added to it, or replaces what it says. */
                mapName?: string;
                /** @description `atomic` (all rows or none; used when left out) or `partial` (rows without problems are recorded). */
                mode?: components["schemas"]["ImportMode"];
                /** @description Where the quantity comes from; its column when left out. */
                quantity?: components["schemas"]["QuantitySource"];
                /** @description `h:mm` to read hours and minutes (1:30, 1h 30m or 1.5h is 1.5); numbers when left out. */
                quantityFormat?: string;
                /** @description 6 to round quantities half up to six decimals; otherwise a quantity with more decimals is refused. */
                round?: number;
                /** @description Members that are the same for every row, each as `column:value`, separated by commas. The file has no such column. */
                set?: string[];
                /** @description Name of the sheet of a workbook; the first sheet when left out. */
                sheet?: string;
                /** @description `comma` to read 1,250.00 and £1,250.00 (with the sign of the organisation's currency); `none` when left out. */
                thousands?: components["schemas"]["ThousandsMark"];
                /** @description `date` to read a date with a time of day (2015-12-05 09:30, as forms write it) as its date; `refuse` when left out. */
                timestamps?: components["schemas"]["Timestamps"];
                /** @description True to let a title stand for the code of a programme, measure, party or team, where exactly one has it. */
                titles?: boolean;
                /** @description `skip` to pass over a last row that is the sum of the quantities; `read` when left out. */
                totals?: components["schemas"]["TotalRows"];
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file, in one of these forms. */
        requestBody: {
            content: {
                "application/vnd.oasis.opendocument.spreadsheet": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description Where the import can be read. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Accepted */
            202: {
                headers: {
                    /** @description Where the import can be read. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    GetImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    CancelImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    ListImportProblems: {
        parameters: {
            query?: {
                /** @description Where to continue: the nextCursor of the answer before. */
                cursor?: string;
                /** @description The most imports to return, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProblemPage"];
                };
            };
        };
    };
    ExportImportProblems: {
        parameters: {
            query?: {
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
            };
            header?: never;
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    ExportRejectedRows: {
        parameters: {
            query?: {
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
            };
            header?: never;
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
        };
    };
    DeleteRejectedRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReverseImport: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportReversalDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReversal"];
                };
            };
        };
    };
    PreviewImport: {
        parameters: {
            query?: {
                /** @description The row of the header, counted as a spreadsheet does; guessed when left out. */
                headerRow?: number;
                /** @description Name of the sheet of a workbook; when left out, the first one whose rows have a day and a quantity. */
                sheet?: string;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file, in one of these forms. */
        requestBody: {
            content: {
                "application/vnd.oasis.opendocument.spreadsheet": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
        };
    };
    ReadSheet: {
        parameters: {
            query?: {
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
                /** @description What stands before the decimals of numbers in the CSV, and must be stated when it is imported; a point when left out. */
                decimal?: components["schemas"]["DecimalMark"];
                /** @description Name of the sheet; the first when left out. */
                sheet?: string;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file, in one of these forms. */
        requestBody: {
            content: {
                "application/vnd.oasis.opendocument.spreadsheet": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    GetImportTemplate: {
        parameters: {
            query?: {
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    ListKeys: {
        parameters: {
            query?: {
                /** @description Where to continue: the nextCursor of the answer before. */
                cursor?: string;
                /** @description The most keys to return, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyPage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CreateKey: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunNewKey"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKey"];
                };
            };
        };
    };
    GetKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RevokeKey: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["KeyRevocationDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
        };
    };
    RotateKey: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["KeyRotationDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunNewKey"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKey"];
                };
            };
        };
    };
    ListLinks: {
        parameters: {
            query?: {
                /** @description Where to continue: the nextCursor of the answer before. */
                cursor?: string;
                /** @description The most keys to return, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CreateLink: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunNewLink"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewLink"];
                };
            };
        };
    };
    GetLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RevokeLink: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["KeyRevocationDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
        };
    };
    GetLinkInUse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkInUse"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GetAccountOfLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ListLogRecords: {
        parameters: {
            query?: {
                /** @description The sequence of the last record that you have; 0, or left out, to start at the beginning. */
                after?: number;
                /** @description The most records to return, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogRecords"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ExportLog: {
        parameters: {
            query?: {
                /** @description The sequence of the last record that you have; 0, or left out, to start at the beginning. */
                after?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
        };
    };
    GetCheckpoint: {
        parameters: {
            query?: {
                /** @description How many records it covers; all that there are when left out. */
                size?: number;
                /** @description True for the last checkpoint that witnesses have cosigned, although there may be newer records. */
                witnessed?: boolean;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GetLogKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogKeys"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProveConsistency: {
        parameters: {
            query: {
                /** @description The size of the earlier checkpoint. */
                from: number;
                /** @description The size of the later checkpoint; all records that there are when left out. */
                to?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsistencyProof"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProveInclusion: {
        parameters: {
            query: {
                /** @description The sequence of the record. */
                sequence: number;
                /** @description The size of the checkpoint that the proof leads to; all records that there are when left out. */
                size?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InclusionProof"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GetLogTile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The level of the tree, 0 (hashes of records) to 5, or entries. */
                level: string;
                /** @description The number of the tile in groups of three digits, all but the last after an x, with slashes between them; with .p/ and 1 to 255 for a tile that is not full. */
                tile: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ListMeasures: {
        parameters: {
            query?: {
                /** @description Where to continue: the nextCursor of the answer before. */
                cursor?: string;
                /** @description The most items to return, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurePage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ExportMeasures: {
        parameters: {
            query?: {
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    GetMeasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PutMeasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description `*`: the request is done only if nothing exists here yet; otherwise the answer is 412. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
                };
            };
        };
    };
    GetOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ChangeOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
        };
    };
    ListParties: {
        parameters: {
            query?: {
                /** @description Where to continue: the nextCursor of the answer before. */
                cursor?: string;
                /** @description The most items to return, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyPage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ExportParties: {
        parameters: {
            query?: {
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    GetParty: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PutParty: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description `*`: the request is done only if nothing exists here yet; otherwise the answer is 412. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
        };
    };
    ListPlans: {
        parameters: {
            query?: {
                /** @description Where to continue: the nextCursor of the answer before. */
                cursor?: string;
                /** @description The most items to return, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ExportPlans: {
        parameters: {
            query?: {
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    GetPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PutPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description `*`: the request is done only if nothing exists here yet; otherwise the answer is 412. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
        };
    };
    ListProgrammes: {
        parameters: {
            query?: {
                /** @description Where to continue: the nextCursor of the answer before. */
                cursor?: string;
                /** @description The most items to return, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammePage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ExportProgrammes: {
        parameters: {
            query?: {
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    GetProgramme: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PutProgramme: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description `*`: the request is done only if nothing exists here yet; otherwise the answer is 412. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
        };
    };
    GetImpactMap: {
        parameters: {
            query?: {
                /** @description From 1; the last one when left out. */
                version?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactMap"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PutImpactMap: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description `*`: the request is done only if nothing exists here yet; otherwise the answer is 412. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImpactMapDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactMap"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactMap"];
                };
            };
        };
    };
    ListImpactMapVersions: {
        parameters: {
            query?: {
                /** @description Where to continue: the nextCursor of the answer before. */
                cursor?: string;
                /** @description The most items to return, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactMapVersionPage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ListRates: {
        parameters: {
            query?: {
                /** @description Only rates on this basis. */
                basis?: components["schemas"]["Basis"];
                /** @description Where to continue, from the previous answer; it includes the filters. */
                cursor?: string;
                /** @description Number of rates, 1 to 1,000; 100 when left out. */
                limit?: number;
                /** @description Code of a measure. */
                measure?: string;
                /** @description Only the rates in force on this day. */
                on?: string;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatePage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RecordRate: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunRate"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rate"];
                };
            };
        };
    };
    ExportRates: {
        parameters: {
            query?: {
                /** @description Only rates on this basis. */
                basis?: components["schemas"]["Basis"];
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
                /** @description 'only' for one row for each component of a rate; when left out, one row for each rate. */
                components?: components["schemas"]["RateComponents"];
                /** @description Code of a measure. */
                measure?: string;
                /** @description Only the rates in force on this day. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    RecordRateTable: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file, in one of these forms. */
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunRateTable"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateTable"];
                };
            };
        };
    };
    GetRate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rate"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ListReferencePacks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferencePackList"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GetReferencePack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The name of a pack, as in the list of packs. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferencePack"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LoadReferencePack: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The name of a pack, as in the list of packs. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PackLoadDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunPackLoad"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackLoad"];
                };
            };
        };
    };
    ListStatements: {
        parameters: {
            query?: {
                /** @description Where to continue, from the previous answer; it includes the filters. */
                cursor?: string;
                /** @description Number of statements, 1 to 1,000; 100 when left out. */
                limit?: number;
                /** @description Only drafts, or only published statements. */
                state?: components["schemas"]["StatementState"];
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementStatusPage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PrepareStatement: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
        };
    };
    ExportStatements: {
        parameters: {
            query?: {
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
                /** @description Only drafts, or only published statements. */
                state?: components["schemas"]["StatementState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    GetStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GetStatementTable: {
        parameters: {
            query?: {
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GetStatementPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GetAuditPack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    GetStatementWorkbook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BridgeStatements: {
        parameters: {
            query: {
                /** @description Id of another statement of the same programmes and period. */
                to: string;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bridge"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ListLineEntries: {
        parameters: {
            query?: {
                /** @description Where to continue, from the previous answer. */
                cursor?: string;
                /** @description Number of entries, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
                /** @description The name of a line in the statement. */
                line: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RecordOpinion: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunOpinion"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opinion"];
                };
            };
        };
    };
    PublishStatement: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PublicationDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementStatus"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementStatus"];
                };
            };
        };
    };
    GetStatementStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementStatus"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GetSummary: {
        parameters: {
            query: {
                /** @description Only entries of this area: where the team works or, for a team without area and for entries without team, the programme. */
                area?: string;
                /** @description The basis that values citizens' time; the organisation's standard basis when left out. */
                basis?: components["schemas"]["Basis"];
                /** @description Whether costs stand where they were recorded (direct, the default), or are spread over programmes by allocations (shared). */
                costs?: components["schemas"]["CostSharing"];
                /** @description First day, inclusive. */
                from: string;
                /** @description The members to group rows by, separated by commas or each in a parameter of its own. */
                groupBy?: components["schemas"]["GroupBy"][];
                /** @description The moment up to which records are known, inclusive; the moment of the last record when left out. */
                knownAt?: string;
                /** @description Only entries of this measure. */
                measure?: string;
                /** @description Only entries of this party. */
                party?: string;
                /** @description Puts the plans of this kind beside the quantities: those of a programme and measure that lie wholly within the period. */
                plans?: components["schemas"]["PlanKind"];
                /** @description Only entries of this programme. */
                programme?: string;
                /** @description Suppresses the figures of every group of fewer people than this (2 to 1,000), and others from which these could be worked out. */
                suppressBelow?: number;
                /** @description Only entries of this team. */
                team?: string;
                /** @description Last day, inclusive. */
                to: string;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Summary"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ExportSummary: {
        parameters: {
            query: {
                /** @description Only entries of this area: where the team works or, for a team without area and for entries without team, the programme. */
                area?: string;
                /** @description The basis that values citizens' time; the organisation's standard basis when left out. */
                basis?: components["schemas"]["Basis"];
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
                /** @description Whether costs stand where they were recorded (direct, the default), or are spread over programmes by allocations (shared). */
                costs?: components["schemas"]["CostSharing"];
                /** @description First day, inclusive. */
                from: string;
                /** @description The members to group rows by, separated by commas or each in a parameter of its own. */
                groupBy?: components["schemas"]["GroupBy"][];
                /** @description The moment up to which records are known, inclusive; the moment of the last record when left out. */
                knownAt?: string;
                /** @description Only entries of this measure. */
                measure?: string;
                /** @description Only entries of this party. */
                party?: string;
                /** @description Puts the plans of this kind beside the quantities: those of a programme and measure that lie wholly within the period. */
                plans?: components["schemas"]["PlanKind"];
                /** @description Only entries of this programme. */
                programme?: string;
                /** @description Suppresses the figures of every group of fewer people than this (2 to 1,000), and others from which these could be worked out. */
                suppressBelow?: number;
                /** @description Only entries of this team. */
                team?: string;
                /** @description Last day, inclusive. */
                to: string;
                /** @description 'only' for one row for each group, with its totals; when left out, one row for each measure of a group. */
                totals?: components["schemas"]["SummaryTotals"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    ListTeams: {
        parameters: {
            query?: {
                /** @description Where to continue: the nextCursor of the answer before. */
                cursor?: string;
                /** @description The most items to return, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ExportTeams: {
        parameters: {
            query?: {
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    GetTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PutTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description `*`: the request is done only if nothing exists here yet; otherwise the answer is 412. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
        };
    };
    ListTimebanks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimebankList"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GetTimebank: {
        parameters: {
            query?: {
                /** @description The moment up to which records are known, inclusive; now when left out. */
                knownAt?: string;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code of the programme that runs the time bank. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timebank"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PutTimebank: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description `*`: the request is done only if nothing exists here yet; otherwise the answer is 412. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code of the programme that runs the time bank. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimebankDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timebank"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timebank"];
                };
            };
        };
    };
    ListExchanges: {
        parameters: {
            query?: {
                /** @description Where to continue, from the previous answer; it includes the filters. */
                cursor?: string;
                /** @description First day, inclusive. */
                from?: string;
                /** @description The moment up to which records are known, inclusive; now when left out. */
                knownAt?: string;
                /** @description Number of exchanges, 1 to 1,000; 100 when left out. */
                limit?: number;
                /** @description Last day, inclusive. */
                to?: string;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code of the programme that runs the time bank. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangePage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RecordExchange: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The code of the programme that runs the time bank. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangeDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunExchange"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exchange"];
                };
            };
        };
    };
    ListMembers: {
        parameters: {
            query?: {
                /** @description Where to continue, from the previous answer; it includes the moment. */
                cursor?: string;
                /** @description The moment up to which records are known, inclusive; now when left out. */
                knownAt?: string;
                /** @description Number of members, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code of the programme that runs the time bank. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ExportMembers: {
        parameters: {
            query?: {
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
                /** @description The moment up to which records are known, inclusive; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path: {
                /** @description The code of the programme that runs the time bank. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    GetMember: {
        parameters: {
            query?: {
                /** @description The moment up to which records are known, inclusive; now when left out. */
                knownAt?: string;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
                /** @description The code of the programme that runs the time bank. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PutMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description `*`: the request is done only if nothing exists here yet; otherwise the answer is 412. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
                /** @description The code of the programme that runs the time bank. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
        };
    };
    GetMemberStatement: {
        parameters: {
            query: {
                /** @description First day, inclusive. */
                from: string;
                /** @description The moment up to which records are known, inclusive; the moment of the last record when left out. */
                knownAt?: string;
                /** @description Last day, inclusive. */
                to: string;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
                /** @description The code of the programme that runs the time bank. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberStatement"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ListOpeningBalances: {
        parameters: {
            query?: {
                /** @description Where to continue, from the previous answer; it includes the moment. */
                cursor?: string;
                /** @description The moment up to which records are known, inclusive; now when left out. */
                knownAt?: string;
                /** @description Number of members, 1 to 1,000; 100 when left out. */
                limit?: number;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code of the programme that runs the time bank. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of the next page, with `rel="next"` (RFC 8288); absent on the last page. */
                    Link?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningBalancesPage"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RecordOpeningBalances: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The code of the programme that runs the time bank. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningBalancesDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunOpeningBalances"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningBalances"];
                };
            };
        };
    };
    ExportOpeningBalances: {
        parameters: {
            query?: {
                /** @description Puts a byte order mark in front of the file, by which Excel recognises UTF-8 and shows signs such as £ correctly. Files with the mark can be imported again. */
                bom?: boolean;
                /** @description The moment up to which records are known, inclusive; now when left out. */
                knownAt?: string;
            };
            header?: never;
            path: {
                /** @description The code of the programme that runs the time bank. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description A name for the file. */
                    "Content-Disposition"?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    GetOpeningBalances: {
        parameters: {
            query?: {
                /** @description The moment up to which records are known, inclusive; now when left out. */
                knownAt?: string;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
                /** @description The code of the programme that runs the time bank. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningBalances"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReverseOpeningBalances: {
        parameters: {
            query?: {
                /** @description True for a dry run: runs every check and answers as if it had been recorded, but writes nothing. False when left out. */
                dryRun?: boolean;
            };
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id that the server assigned; opaque. */
                id: string;
                /** @description The code of the programme that runs the time bank. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReversalDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningBalances"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description `true` when the same request was already answered under this idempotency key. */
                    "Idempotency-Replayed"?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningBalances"];
                };
            };
        };
    };
    GetTimebankSummary: {
        parameters: {
            query: {
                /** @description First day, inclusive. */
                from: string;
                /** @description The moment up to which records are known, inclusive; the moment of the last record when left out. */
                knownAt?: string;
                /** @description Last day, inclusive. */
                to: string;
            };
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code of the programme that runs the time bank. */
                programme: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimebankSummary"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ListWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    GetWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    PutWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description `gzip` if the body is compressed; no other coding is accepted. */
                "Content-Encoding"?: string;
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description `*`: the request is done only if nothing exists here yet; otherwise the answer is 412. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    /** @description The address of what was created. */
                    Location?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    DeleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ListWebhookDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tags in quotes, or `*`: the request is done only if the current version has one of these tags; otherwise the answer is 412. */
                "If-Match"?: string;
                /** @description Entity tags in quotes, or `*`: the content is sent only if the current version has none of these tags; otherwise the answer is 304. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    /** @description The entity tag of this version, for If-Match and If-None-Match. */
                    ETag?: string;
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    TestWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 255 visible ASCII characters of your choice. If you send the same key with the same body again, nothing is recorded twice and you get the same answer again. Keys are kept for at least 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The code that you chose: 1 to 63 letters a to z, digits and hyphens, neither beginning nor ending with a hyphen. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
        };
    };
}
