// Generated from deploy/openapi.json by `npm run gen`. Do not edit.
export interface paths {
    "/api/v1/helped-suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The suppliers for which you may act, and what
         * @description May be sent by:
         *     - supplier-user: self
         */
        get: operations["suppliers.ListHelpedSuppliers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A template to fill in: headers, lists to choose from, help
         * @description May be sent by:
         *     - procurement-manager: anyone
         *     - programme-owner: anyone
         *     - analyst: anyone
         *     - administrator: anyone
         *     - auditor: anyone
         *     - verifier: anyone
         *     - supplier-user: anyone
         */
        get: operations["imports.GetImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What about the installation needs a person, and who took it
         * @description May be sent by:
         *     - administrator: installation
         */
        get: operations["installation.ListAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation/alerts/{alertId}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge an alert of the installation
         * @description May be sent by:
         *     - administrator: installation
         */
        post: operations["installation.AcknowledgeAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation/alerts/{alertId}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an alert of the installation off for some days
         * @description May be sent by:
         *     - administrator: installation
         */
        post: operations["installation.SnoozeAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Backups of the embedded stores, and the one under way
         * @description May be sent by:
         *     - administrator: installation
         */
        get: operations["installation.ListBackups"];
        put?: never;
        /**
         * Back up the embedded stores and try the backup
         * @description May be sent by:
         *     - administrator: installation
         */
        post: operations["installation.StartBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every view, process and timer of the installation, and rebuilds
         * @description May be sent by:
         *     - administrator: installation
         */
        get: operations["installation.GetHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/installation/views/{view}/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Build a view anew beside the one that is read, then switch
         * @description May be sent by:
         *     - administrator: installation
         */
        post: operations["installation.RebuildView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitationId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation: register, enrol and give the first consent
         * @description May be sent by:
         *     - supplier-user: anyone
         */
        post: operations["suppliers.AcceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitationId}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the first account of an invited supplier, with the token of the invitation
         * @description May be sent without a session, by whoever holds the token that it carries.
         */
        post: operations["suppliers.OpenInvitedAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{invitationId}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who invites, to which programme and until when, with the token of the invitation
         * @description May be sent without a session, by whoever holds the token that it carries.
         */
        post: operations["suppliers.ReadInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/issued-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statements that your organisation issued, newest first
         * @description May be sent by:
         *     - verifier: self
         */
        get: operations["verifications.ListIssuedStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description May be sent by:
         *     - programme-owner: self
         *     - procurement-manager: self
         *     - analyst: self
         *     - supplier-user: self
         *     - verifier: self
         *     - auditor: self
         *     - administrator: self
         */
        get: operations["identity.WhoAmI"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change my password
         * @description May be sent by:
         *     - programme-owner: self
         *     - procurement-manager: self
         *     - analyst: self
         *     - supplier-user: self
         *     - verifier: self
         *     - auditor: self
         *     - administrator: self
         */
        post: operations["identity.ChangePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End all of my sessions
         * @description May be sent by:
         *     - programme-owner: self
         *     - procurement-manager: self
         *     - analyst: self
         *     - supplier-user: self
         *     - verifier: self
         *     - auditor: self
         *     - administrator: self
         */
        post: operations["identity.SignOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The own organisation and the verifier and auditor bodies
         * @description May be sent by:
         *     - administrator: anyone
         *     - programme-owner: anyone
         *     - procurement-manager: anyone
         */
        get: operations["identity.ListOrganisations"];
        put?: never;
        /**
         * Register a supplier, verifier or auditor organisation
         * @description May be sent by:
         *     - administrator: anyone
         *     - programme-owner: anyone
         */
        post: operations["identity.RegisterOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The API keys of the own organisation
         * @description May be sent by:
         *     - administrator: own-organisation
         */
        get: operations["identity.ListApiKeys"];
        put?: never;
        /**
         * Issue an API key for a machine
         * @description May be sent by:
         *     - administrator: own-organisation
         */
        post: operations["identity.IssueApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/api-keys/{keyId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an API key
         * @description May be sent by:
         *     - administrator: own-organisation
         */
        post: operations["identity.RevokeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/factor-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The factor sets of an organisation, without their rows
         * @description May be sent by:
         *     - programme-owner: anyone
         *     - procurement-manager: anyone
         *     - analyst: anyone
         *     - supplier-user: anyone
         *     - verifier: anyone
         *     - auditor: anyone
         *     - administrator: anyone
         */
        get: operations["factors.ListFactorSets"];
        put?: never;
        /**
         * Draft a factor set: what it is, its digest, and in how many parts its rows follow; an unpublished draft of the same id is replaced
         * @description May be sent by:
         *     - programme-owner: own-organisation
         *     - analyst: own-organisation
         */
        post: operations["factors.DraftFactorSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/factor-sets/{setId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A factor set: publisher, licence, validity, digest, rows
         * @description May be sent by:
         *     - programme-owner: anyone
         *     - procurement-manager: anyone
         *     - analyst: anyone
         *     - supplier-user: anyone
         *     - verifier: anyone
         *     - auditor: anyone
         *     - administrator: anyone
         */
        get: operations["factors.GetFactorSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/factor-sets/{setId}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add the rows of one part of a drafted factor set
         * @description May be sent by:
         *     - programme-owner: own-organisation
         *     - analyst: own-organisation
         */
        post: operations["factors.AddFactorSetPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/factor-sets/{setId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a drafted factor set whose digest is the one given; by another person than its drafter
         * @description May be sent by:
         *     - programme-owner: own-organisation
         */
        post: operations["factors.PublishFactorSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/factor-sets/{setId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer a published factor set no longer; what used it stays, and so does the set
         * @description May be sent by:
         *     - programme-owner: own-organisation
         */
        post: operations["factors.WithdrawFactorSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search factors by activity, words, place, year and unit
         * @description May be sent by:
         *     - programme-owner: anyone
         *     - procurement-manager: anyone
         *     - analyst: anyone
         *     - supplier-user: anyone
         *     - verifier: anyone
         *     - auditor: anyone
         *     - administrator: anyone
         */
        get: operations["factors.SearchFactors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/factors/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The factor for an activity at a place in a year, with the way it was found
         * @description May be sent by:
         *     - programme-owner: anyone
         *     - procurement-manager: anyone
         *     - analyst: anyone
         *     - supplier-user: anyone
         *     - verifier: anyone
         *     - auditor: anyone
         *     - administrator: anyone
         */
        get: operations["factors.FindFactor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a programme of a buyer organisation
         * @description May be sent by:
         *     - programme-owner: own-organisation
         *     - administrator: own-organisation
         */
        post: operations["programmes.CreateProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The users of the own organisation
         * @description May be sent by:
         *     - administrator: own-organisation
         *     - programme-owner: own-organisation
         *     - supplier-user: own-organisation
         */
        get: operations["identity.ListUsers"];
        put?: never;
        /**
         * Open an account for a person of the own organisation
         * @description May be sent by:
         *     - administrator: own-organisation
         *     - supplier-user: own-organisation
         */
        post: operations["identity.RegisterUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/users/{userId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a user account
         * @description May be sent by:
         *     - administrator: own-organisation
         */
        post: operations["identity.DisableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/users/{userId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a disabled user account
         * @description May be sent by:
         *     - administrator: own-organisation
         */
        post: operations["identity.EnableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/users/{userId}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase the personal data of a user
         * @description May be sent by:
         *     - administrator: own-organisation
         */
        post: operations["identity.EraseUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{organisationId}/users/{userId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the roles of a user
         * @description May be sent by:
         *     - administrator: own-organisation
         */
        post: operations["identity.ChangeRoles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Programmes that your organisation owns, is engaged for or takes part in
         * @description May be sent by:
         *     - programme-owner: self
         *     - procurement-manager: self
         *     - analyst: self
         *     - administrator: self
         *     - auditor: self
         *     - verifier: self
         *     - supplier-user: self
         */
        get: operations["programmes.ListProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/accreditation-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim an accreditation, for the buyer to confirm
         * @description May be sent by:
         *     - verifier: engaged
         */
        post: operations["verifications.ClaimAccreditation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/accreditations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accreditations of a programme's verifiers, claims included
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["verifications.ListAccreditations"];
        put?: never;
        /**
         * Record a verifier's accreditation that you checked
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - administrator: own-programme
         */
        post: operations["verifications.RecordAccreditation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/accreditations/{accreditationId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an accreditation that a verifier claimed
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - administrator: own-programme
         */
        post: operations["verifications.ConfirmAccreditation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/accreditations/{accreditationId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an accreditation or refuse a claim, with the reason
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - administrator: own-programme
         */
        post: operations["verifications.EndAccreditation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed and what needs you in a programme, newest first
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         *     - verifier: engaged
         */
        get: operations["programmes.ListAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the audits of a programme, latest first
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - auditor: engaged
         */
        get: operations["audits.ListProgrammeAudits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/awarded-by-tier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Awarded amounts by year and tier; withdrawn awards are not counted
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         */
        get: operations["purchasing.GetAwardedByTier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Awards of a programme, latest first, withdrawn ones too
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         */
        get: operations["purchasing.ListAwards"];
        put?: never;
        /**
         * Decide from whom to buy, among two to six suppliers; a lower tier needs a reason
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         */
        post: operations["purchasing.DecideAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/awards/{awardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One award with its candidates as they stood on that day
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         */
        get: operations["purchasing.GetAward"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/awards/{awardId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an award, with the reason; it stays in the history
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         */
        post: operations["purchasing.WithdrawAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/benchmark-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of the programme's benchmark sets
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - auditor: engaged
         */
        get: operations["assessments.ListBenchmarkSets"];
        put?: never;
        /**
         * Draft a benchmark set; an unpublished draft of the same id is replaced
         * @description May be sent by:
         *     - programme-owner: own-programme
         */
        post: operations["assessments.DraftBenchmarkSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/benchmark-sets/{benchmarkSetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One benchmark set with its document
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - auditor: engaged
         */
        get: operations["assessments.GetBenchmarkSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/benchmark-sets/{benchmarkSetId}/differences/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where two benchmark sets differ
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - auditor: engaged
         */
        get: operations["assessments.DiffBenchmarkSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/benchmark-sets/{benchmarkSetId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a drafted benchmark set from a day on; by another person than its drafter
         * @description May be sent by:
         *     - programme-owner: own-programme
         */
        post: operations["assessments.PublishBenchmarkSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the suppliers of a programme shared on a day, and on what basis
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         */
        get: operations["programmes.ListConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/cost-curve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the marginal abatement cost curve of the suppliers that share with a programme
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - auditor: engaged
         */
        get: operations["measures.GetProgrammeCostCurve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/disclosures-to-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what waits for a reviewer in a programme, oldest period first
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         */
        get: operations["disclosures.ListDisclosuresToReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/duty-conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Duties that one person should not unite: what is refused, and what was found
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         */
        get: operations["programmes.ListDutyConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Engage an auditor or verifier organisation
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - administrator: own-programme
         */
        post: operations["programmes.EngageOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/engagements/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an engagement
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - administrator: own-programme
         */
        post: operations["programmes.EndEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/exports/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Disclosures of the suppliers that share them, as a table
         * @description May be sent by:
         *     - procurement-manager: own-programme
         *     - programme-owner: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         */
        get: operations["imports.ExportDisclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/exports/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suppliers with tier, score, intensity and gate as a table
         * @description May be sent by:
         *     - procurement-manager: own-programme
         *     - programme-owner: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         */
        get: operations["imports.ExportSuppliers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/factor-sets/{setId}/affected-disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Disclosures that were calculated with an earlier issue of the series of a factor set
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         */
        get: operations["disclosures.ListAffectedDisclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the findings of a programme by closure day, with days overdue
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - auditor: engaged
         */
        get: operations["audits.ListProgrammeFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The imports of the last seven days with their results, newest first
         * @description May be sent by:
         *     - procurement-manager: own-programme
         *     - programme-owner: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         */
        get: operations["imports.ListProgrammeImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an import is, and its report
         * @description May be sent by:
         *     - procurement-manager: own-programme
         *     - programme-owner: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         */
        get: operations["imports.GetProgrammeImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/imports/{importId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an import at the next thousand rows; what was recorded stays
         * @description May be sent by:
         *     - procurement-manager: own-programme
         *     - programme-owner: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         */
        post: operations["imports.CancelProgrammeImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/imports/{importId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with an import that was interrupted
         * @description May be sent by:
         *     - procurement-manager: own-programme
         *     - programme-owner: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         */
        post: operations["imports.ResumeProgrammeImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What undoing an import would take back, and what was changed since and would stay
         * @description May be sent by:
         *     - procurement-manager: own-programme
         *     - programme-owner: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         */
        get: operations["imports.PreviewUndo"];
        put?: never;
        /**
         * Undo an import as one compensating batch; what was changed since stays
         * @description May be sent by:
         *     - procurement-manager: own-programme
         *     - programme-owner: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         */
        post: operations["imports.UndoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/imports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a CSV or XLSX file row by row, and record its rows when told
         * @description May be sent by:
         *     - procurement-manager: own-programme
         *     - programme-owner: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         */
        post: operations["imports.ImportForProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invitations of a programme, newest first
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - administrator: own-programme
         */
        get: operations["suppliers.ListInvitations"];
        put?: never;
        /**
         * Invite a supplier by e-mail address; answers the token once
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - administrator: own-programme
         */
        post: operations["suppliers.InviteSupplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/invitations/{invitationId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an invitation that was not accepted yet
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - administrator: own-programme
         */
        post: operations["suppliers.RevokeInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a programme
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - administrator: own-programme
         */
        put: operations["programmes.RenameProgramme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tiers, gates and coverage of a programme, by count and by spend
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         */
        get: operations["programmes.GetProgrammeOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who read what of the suppliers of a programme, newest first
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         */
        get: operations["programmes.ListProgrammeReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/received-quantities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quantities received in a year by supplier and product
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         */
        get: operations["purchasing.ListReceivedQuantities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/rulesets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of the programme's rules
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - auditor: engaged
         */
        get: operations["assessments.ListRulesets"];
        put?: never;
        /**
         * Draft a ruleset; an unpublished draft of the same id is replaced
         * @description May be sent by:
         *     - programme-owner: own-programme
         */
        post: operations["assessments.DraftRuleset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/rulesets/{rulesetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of the rules with its document
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - auditor: engaged
         */
        get: operations["assessments.GetRuleset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/rulesets/{rulesetId}/differences/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where two versions of the rules differ
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - auditor: engaged
         */
        get: operations["assessments.DiffRulesets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/rulesets/{rulesetId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a drafted ruleset from a day on; by another person than its drafter
         * @description May be sent by:
         *     - programme-owner: own-programme
         */
        post: operations["assessments.PublishRuleset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/spend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Spend of a programme by supplier
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         */
        get: operations["purchasing.ListSpend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/supplier-comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Two to six suppliers side by side, with their offers
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         */
        get: operations["purchasing.CompareSuppliers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suppliers of a programme; filter, sort, page
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         */
        get: operations["programmes.ListSuppliers"];
        put?: never;
        /**
         * Register a supplier and enrol it, or find it by its identifiers
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - administrator: own-programme
         */
        post: operations["suppliers.RegisterSupplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything about a supplier in a programme, its score explained with every input
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         *     - supplier-user: own-supplier
         */
        get: operations["programmes.GetSupplierPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/alerts/{alertId}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge an alert for your organisation
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         *     - verifier: engaged
         *     - supplier-user: own-supplier
         */
        post: operations["programmes.AcknowledgeAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/alerts/{alertId}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an alert off for some days
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         *     - verifier: engaged
         *     - supplier-user: own-supplier
         */
        post: operations["programmes.SnoozeAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The score explained: every step, reason and the event behind every input; the latest, or the one named
         * @description May be sent by:
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - supplier-user: own-supplier
         *     - auditor: engaged
         */
        get: operations["assessments.GetAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every assessment of a supplier, latest first
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - supplier-user: own-supplier
         *     - auditor: engaged
         */
        get: operations["assessments.ListAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/assessments/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A past day as it was known then and as it is known now, with the events that make the difference
         * @description May be sent by:
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - supplier-user: own-supplier
         *     - auditor: engaged
         */
        get: operations["assessments.CompareDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/assessments/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What moved a score between two assessments: inputs swapped group by group, parts that add up
         * @description May be sent by:
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - supplier-user: own-supplier
         *     - auditor: engaged
         */
        get: operations["assessments.ExplainDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/assessments/{assessmentId}/recomputation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compute an assessment again from what it recorded, and compare
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - supplier-user: own-supplier
         *     - auditor: engaged
         */
        get: operations["assessments.RecomputeAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the audits of a supplier, latest first
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["audits.ListAudits"];
        put?: never;
        /**
         * Schedule a desk or on-site audit of a supplier
         * @description May be sent by:
         *     - procurement-manager: enrolled-supplier
         *     - programme-owner: enrolled-supplier
         *     - auditor: engaged
         */
        post: operations["audits.ScheduleAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/audits/{auditId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Raise a finding; due days follow from its grade unless given
         * @description May be sent by:
         *     - auditor: engaged
         */
        post: operations["audits.RaiseFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/audits/{auditId}/findings/{findingId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a finding that was verified as effective
         * @description May be sent by:
         *     - auditor: engaged
         */
        post: operations["audits.CloseFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/audits/{auditId}/findings/{findingId}/corrective-action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit root cause, action and completion day for a finding
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["audits.SubmitCorrectiveAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/audits/{auditId}/findings/{findingId}/corrective-action/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a corrective action
         * @description May be sent by:
         *     - auditor: engaged
         */
        post: operations["audits.AcceptCorrectiveAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/audits/{auditId}/findings/{findingId}/corrective-action/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a corrective action, with the reason
         * @description May be sent by:
         *     - auditor: engaged
         */
        post: operations["audits.RejectCorrectiveAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/audits/{auditId}/findings/{findingId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach evidence to a finding by its digest
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["audits.AttachEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/audits/{auditId}/findings/{findingId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a verified or closed finding, with the reason
         * @description May be sent by:
         *     - auditor: engaged
         */
        post: operations["audits.ReopenFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/audits/{auditId}/findings/{findingId}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify whether a corrective action was effective
         * @description May be sent by:
         *     - auditor: engaged
         */
        post: operations["audits.VerifyFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/audits/{auditId}/findings/{findingId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a finding that the own organisation issued
         * @description May be sent by:
         *     - auditor: engaged
         */
        post: operations["audits.WithdrawFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/audits/{auditId}/perform": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that an audit took place
         * @description May be sent by:
         *     - auditor: engaged
         */
        post: operations["audits.PerformAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/audits/{auditId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the supplier refused an audit
         * @description May be sent by:
         *     - auditor: engaged
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["audits.RecordAuditRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/classification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Classify a supplier for the buyer's own purposes
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - administrator: own-programme
         *     - analyst: own-programme
         */
        put: operations["suppliers.ClassifySupplier"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant a programme access to kinds of data
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        post: operations["suppliers.GrantConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/consents/{consentId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a consent; it stops working at once
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        post: operations["suppliers.RevokeConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/custom-factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The factors of a supplier's own, with evidence and decision
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["factors.ListCustomFactors"];
        put?: never;
        /**
         * Propose a factor of the supplier's own, with evidence
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - analyst: enrolled-supplier
         */
        post: operations["factors.ProposeCustomFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/custom-factors/{customFactorId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a supplier's factor; by another person than its proposer
         * @description May be sent by:
         *     - programme-owner: enrolled-supplier
         *     - analyst: enrolled-supplier
         */
        post: operations["factors.ApproveCustomFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/custom-factors/{customFactorId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a supplier's factor, with the reason
         * @description May be sent by:
         *     - programme-owner: enrolled-supplier
         *     - analyst: enrolled-supplier
         */
        post: operations["factors.RefuseCustomFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/disclosures/{disclosureId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A disclosure as a reviewer needs it: last year beside this year, questions, factors, evidence, and whether you may accept it
         * @description May be sent by:
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["disclosures.GetReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enrol a supplier whose record you hold
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - administrator: own-programme
         */
        post: operations["suppliers.EnrolSupplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/enrolment/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an enrolment, with the reason; the history stays
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - administrator: own-programme
         *     - supplier-user: own-supplier
         */
        post: operations["suppliers.EndEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/factors/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The factor for an activity of a supplier: its own approved factors first, then the published sets of an organisation
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["factors.FindSupplierFactor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the findings of a supplier by closure day, with days overdue
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["audits.ListFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/findings/{findingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a finding with its actions, evidence and history, and what may be done about it now
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["audits.GetFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The gate decision in force with its rule, reasons, conditions and due dates
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - supplier-user: own-supplier
         *     - auditor: engaged
         */
        get: operations["admissions.GetGate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/gate/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every gate decision on a supplier, latest first
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - supplier-user: own-supplier
         *     - auditor: engaged
         */
        get: operations["admissions.ListGateDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/goods-receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Receipts of goods from one supplier, latest first
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         */
        get: operations["purchasing.ListGoodsReceipts"];
        put?: never;
        /**
         * Record what was received from a supplier
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         */
        post: operations["purchasing.RecordGoodsReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/goods-receipts/{receiptId}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverse a receipt of goods, with the reason; it stays in the history
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         */
        post: operations["purchasing.ReverseGoodsReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/goods-receipts/{receiptId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a receipt that was recorded by mistake; it stays in the history
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         */
        post: operations["purchasing.WithdrawGoodsReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/past-remediations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a remediation from before the programme ran here
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         */
        post: operations["admissions.RecordPastRemediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/peers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your place among at least five anonymous peers
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        get: operations["programmes.GetPeerStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/received-quantities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quantities received from one supplier by year and product
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         */
        get: operations["purchasing.GetReceivedQuantities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last reminders of a supplier, newest first
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - auditor: engaged
         *     - supplier-user: own-supplier
         */
        get: operations["suppliers.ListReminders"];
        put?: never;
        /**
         * Remind a supplier, with the reason; once a day at most
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         */
        post: operations["suppliers.RemindSupplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/sanctions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the supplier is sanctioned
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         */
        post: operations["admissions.RecordSanction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/sanctions/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift the sanction
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         */
        post: operations["admissions.LiftSanction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/spend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Spend on one supplier by year, with corrections
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         */
        get: operations["purchasing.GetSpendOfSupplier"];
        put?: never;
        /**
         * Record what was bought from a supplier in a year
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         */
        post: operations["purchasing.RecordSpend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/spend/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a recorded spend, with the reason; the old figure stays in the history
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         */
        post: operations["purchasing.CorrectSpend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/spend/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a spend that was recorded by mistake; it stays in the history
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         */
        post: operations["purchasing.WithdrawSpend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tiers over time; with "on", the tier on that day and why
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         *     - supplier-user: own-supplier
         */
        get: operations["programmes.GetTierHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened, in plain words, newest first
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         *     - supplier-user: own-supplier
         */
        get: operations["programmes.GetTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/suppliers/{supplierId}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant a waiver until a day, naming the committee's decision and the plan
         * @description May be sent by:
         *     - programme-owner: own-programme
         */
        post: operations["admissions.GrantWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reduction target of a programme and where its suppliers stand, year by year
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         */
        get: operations["programmes.GetProgrammeTargetPath"];
        /**
         * Set the reduction target of a programme; it supersedes the one before
         * @description May be sent by:
         *     - programme-owner: own-programme
         */
        put: operations["programmes.SetProgrammeTarget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/verifiable-suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suppliers that share with a programme, with the disclosures that may be verified
         * @description May be sent by:
         *     - verifier: engaged
         */
        get: operations["verifications.ListVerifiableSuppliers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/verification-coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verified share of suppliers and of spend in a year
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - administrator: own-programme
         *     - auditor: engaged
         */
        get: operations["verifications.GetVerificationCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/what-ifs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The trials of rules of the last seven days, newest first
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - auditor: engaged
         */
        get: operations["assessments.ListWhatIfs"];
        put?: never;
        /**
         * Try a ruleset or benchmark set, drafted or published, over the present facts; nothing is recorded
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         */
        post: operations["assessments.StartWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/what-ifs/{whatIfId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a trial of rules is, and who would move
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         *     - auditor: engaged
         */
        get: operations["assessments.GetWhatIf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{programmeId}/what-ifs/{whatIfId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a trial of rules
         * @description May be sent by:
         *     - programme-owner: own-programme
         *     - procurement-manager: own-programme
         *     - analyst: own-programme
         */
        post: operations["assessments.CancelWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["session.Current"];
        put?: never;
        /** Sign in with e-mail address and password */
        post: operations["session.SignIn"];
        /** Sign out */
        delete: operations["session.SignOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A supplier's record: identifiers, sites, contacts, enrolments and consents
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - administrator: enrolled-supplier
         */
        get: operations["suppliers.GetSupplier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed and what needs the supplier, newest first
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        get: operations["programmes.ListSupplierAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a contact; name, address and number are sealed
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - administrator: enrolled-supplier
         */
        post: operations["suppliers.AddContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/contacts/{contactId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a contact and erase its personal data
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - administrator: enrolled-supplier
         */
        post: operations["suppliers.RemoveContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/cost-curve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a supplier's marginal abatement cost curve
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["measures.GetSupplierCostCurve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Correct a supplier's details; the buyer may while it holds the record
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - administrator: enrolled-supplier
         */
        put: operations["suppliers.CorrectSupplierDetails"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a supplier's disclosures, latest period first
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["disclosures.ListDisclosures"];
        put?: never;
        /**
         * Submit the emissions and activity of a period
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["disclosures.SubmitDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a disclosure with everything it ever said
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["disclosures.GetDisclosure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a disclosure or a restatement that others gave
         * @description May be sent by:
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         */
        post: operations["disclosures.AcceptDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/calculation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a disclosure was calculated from: as recorded, and calculated again
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["disclosures.GetCalculation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/calculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The calculations of a disclosure, with what newer factors would change
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["disclosures.ListCalculations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct figures that are not accepted yet; the earlier ones are kept
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["disclosures.CorrectDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/correct-inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct an inventory that is not accepted yet, as activities; the earlier one is kept
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["disclosures.CorrectInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The evidence of a disclosure, line by line
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["evidence.GetEvidenceOfDisclosure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The plausibility questions about a disclosure, with their answers
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["disclosures.ListQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/questions/{questionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a plausibility question, as the supplier or as a reviewer
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         */
        post: operations["disclosures.AnswerQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/recalculate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate a disclosure again with a newer factor set; the figures in force stay as they are
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         */
        post: operations["disclosures.RecalculateDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/recalculations/{calculationId}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a calculation with newer factors as a restatement (cause: change of factors)
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["disclosures.TakeOverRecalculation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a submission: what was recorded, when, where in the log
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["disclosures.GetReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipts of a disclosure, one for each time that figures were handed in
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["disclosures.ListReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/restate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose changed figures for an accepted period, with the cause
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["disclosures.RestateDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/restate-inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a changed inventory for an accepted period, as activities, with the cause
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["disclosures.RestateInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a disclosure to the supplier, with a reason per field
         * @description May be sent by:
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         */
        post: operations["disclosures.ReturnDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a verification statement for a disclosure
         * @description May be sent by:
         *     - verifier: engaged
         */
        post: operations["verifications.IssueStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/verification-subject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Digests of the figures of a disclosure that may be verified
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["verifications.GetVerificationSubject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/disclosures/{disclosureId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a disclosure; its history stays
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["disclosures.WithdrawDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a supplier's files, latest first, as far as they are shared
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["evidence.ListEvidence"];
        put?: never;
        /**
         * Store a file as evidence: a bill, a receipt, a statement
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        post: operations["evidence.StoreEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/evidence/{digest}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["evidence.DownloadEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/evidence/{digest}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link a file to what it is evidence of
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["evidence.LinkEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/evidence/{digest}/links/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a link, with the reason
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["evidence.UnlinkEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/evidence/{digest}/supersede": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name the file that takes the place of another
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["evidence.SupersedeEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/helper-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may act for the supplier, and who might once; newest first
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        get: operations["suppliers.ListHelperGrants"];
        put?: never;
        /**
         * Let a helper act for the supplier
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        post: operations["suppliers.GrantHelper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/helper-grants/{grantId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a helper's grant; it stops working at once
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        post: operations["suppliers.RevokeHelper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an import of your own is, and its report
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        get: operations["imports.GetSupplierImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/imports/{importId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an import of your own
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        post: operations["imports.CancelSupplierImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/imports/{importId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with an import of your own that was interrupted
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        post: operations["imports.ResumeSupplierImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/imports/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same for your own figures: disclosures, inventory lines, targets
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        post: operations["imports.ImportForSupplier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/inventories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit an inventory as activities; emissions are calculated with the published factor sets
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["disclosures.SubmitInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/inventories/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculate an inventory without recording anything
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["disclosures.PreviewInventory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/inventory-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The guided inventories of a supplier, the latest first
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        get: operations["disclosures.ListDrafts"];
        put?: never;
        /**
         * Begin a guided inventory; last year's boundary and sites are offered
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        post: operations["disclosures.StartDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/inventory-drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A guided inventory: answers, progress, who saved what and when
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        get: operations["disclosures.GetDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/inventory-drafts/{draftId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save answers of a guided inventory, as soon as they are given
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        post: operations["disclosures.AnswerDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/inventory-drafts/{draftId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up a guided inventory
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        post: operations["disclosures.DiscardDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/inventory-drafts/{draftId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a guided inventory comes to, before anything is sent
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        get: operations["disclosures.PreviewDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/inventory-drafts/{draftId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a guided inventory, exactly once; the draft is closed
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        post: operations["disclosures.SubmitDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a supplier's measures by due day, abandoned ones among them
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["measures.ListMeasures"];
        put?: never;
        /**
         * Plan a reduction measure
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["measures.PlanMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/measures/{measureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a measure with its plans, figures, evidence and verified effect
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["measures.GetMeasure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/measures/{measureId}/abandon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Abandon a measure; it stays visible
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["measures.AbandonMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/measures/{measureId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a plan that somebody else made
         * @description May be sent by:
         *     - procurement-manager: enrolled-supplier
         *     - programme-owner: enrolled-supplier
         */
        post: operations["measures.ApproveMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/measures/{measureId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a measure was completed
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["measures.CompleteMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/measures/{measureId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach evidence to a measure by its digest
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["measures.AttachMeasureEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/measures/{measureId}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revise a plan; the old one is kept, and an approved one holds until the new one is approved
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["measures.RevisePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/measures/{measureId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that an approved measure was started
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["measures.StartMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/measures/{measureId}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify what a completed measure brought, with the effect of output left out
         * @description May be sent by:
         *     - verifier: engaged
         *     - auditor: engaged
         *     - analyst: enrolled-supplier
         */
        post: operations["measures.VerifyAbatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who read what of your supplier, newest first
         * @description May be sent by:
         *     - supplier-user: own-supplier
         */
        get: operations["programmes.ListSupplierReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a site of the supplier
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - administrator: enrolled-supplier
         */
        post: operations["suppliers.AddSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/sites/{siteId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a site, with the reason
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - administrator: enrolled-supplier
         */
        post: operations["suppliers.RemoveSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verification statements about a supplier, newest first
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["verifications.ListStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/statements/{statementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a verification statement
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["verifications.GetStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/statements/{statementId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a statement that your organisation issued, with the reason
         * @description May be sent by:
         *     - verifier: self
         */
        post: operations["verifications.WithdrawStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a supplier's targets, old ones among them
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["commitments.ListTargets"];
        put?: never;
        /**
         * Commit to a target
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["commitments.CommitTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/targets/{targetId}/base-year-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a change that concerns the base year; it is recalculated when the changes together exceed the threshold
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         */
        post: operations["commitments.RecordBaseYearChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/targets/{targetId}/path": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the path of a target with the actual years beside it, and the progress
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - programme-owner: enrolled-supplier
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         *     - auditor: engaged
         */
        get: operations["commitments.GetGlidePath"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/targets/{targetId}/supersede": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a target by a new one; the old one stays visible
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["commitments.SupersedeTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/targets/{targetId}/validation-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record where a target stands with a scheme before or after its validation
         * @description May be sent by:
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         */
        post: operations["commitments.RecordValidationStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/targets/{targetId}/validations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a scheme such as SBTi validated a target
         * @description May be sent by:
         *     - procurement-manager: enrolled-supplier
         *     - analyst: enrolled-supplier
         *     - verifier: engaged
         */
        post: operations["commitments.RecordTargetValidation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{supplierId}/targets/{targetId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a target; it stays visible as withdrawn
         * @description May be sent by:
         *     - supplier-user: own-supplier
         *     - procurement-manager: enrolled-supplier
         */
        post: operations["commitments.WithdrawTarget"];
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
        AbandonMeasureOutput: {
            /** Format: uuid */
            measureId: string;
            /** @enum {string} */
            status: "planned" | "approved" | "started" | "completed" | "abandoned";
            pending: boolean;
        };
        Abatement: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            scope1: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            scope2: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            scope3: string;
        };
        AcceptCorrectiveActionOutput: {
            /** Format: uuid */
            findingId: string;
            /** @enum {string} */
            state: "open" | "submitted" | "rejected" | "accepted" | "ineffective" | "verified" | "closed" | "withdrawn";
        };
        AcceptDisclosureOutput: {
            /** Format: uuid */
            disclosureId: string;
            /** @enum {string} */
            status: "submitted" | "returned" | "accepted" | "restated" | "restatement-returned" | "withdrawn";
        };
        AcceptInvitationOutput: {
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            programmeId: string;
            /** Format: uuid */
            consentId: string;
        };
        Accepted: {
            contentDigest: string;
            period: components["schemas"]["Billed"];
        };
        AcknowledgeAlertOutput: {
            alertId: string;
            /** @enum {string} */
            kind: "stopped" | "rebuild-failed" | "backup-failed" | "no-backup";
            subject: string | null;
            cause: components["schemas"]["Cause"] | null;
            /** @enum {string} */
            state: "new" | "acknowledged" | "snoozed";
            handled: components["schemas"]["Handled"] | null;
        };
        ActionsItem: {
            rootCause: string;
            action: string;
            /** Format: date */
            completeOn: string;
            /** Format: date-time */
            submittedAt: string;
            submittedBy: string;
            /** @enum {string} */
            outcome: "waiting" | "accepted" | "rejected";
            reason: string | null;
        };
        Activity: components["schemas"]["Activity4"] | components["schemas"]["Activity2"] | components["schemas"]["Activity3"] | {
            /** @constant */
            status: "unknown";
        };
        Activity2: {
            /** @constant */
            status: "estimated";
            /** @enum {string} */
            basis: "previous-period" | "similar-site" | "expert-judgement";
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            value: string;
            unit: string;
        };
        Activity3: {
            /** @constant */
            status: "estimated-from-payment";
            paid: components["schemas"]["Paid"];
            price: components["schemas"]["Paid"];
            unit: string;
        };
        Activity4: {
            /** @constant */
            status: "measured";
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            value: string;
            unit: string;
        };
        AddContactOutput: {
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            contactId: string;
        };
        AddFactorSetPartOutput: {
            /** Format: uuid */
            organisationId: string;
            setId: string;
            missing: number[];
        };
        AddSiteOutput: {
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            siteId: string;
        };
        After: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            emissions: string;
            output: components["schemas"]["Quantity"];
        };
        Against: {
            ruleset: components["schemas"]["BenchmarkSet"];
            benchmarkSet: components["schemas"]["BenchmarkSet"];
        };
        AlertsItem: {
            alertId: string;
            /** @enum {string} */
            kind: "review" | "returned" | "questions" | "corrective-action" | "judge-action" | "gate" | "tier" | "statement" | "consent" | "measure-overdue" | "consent-expiry";
            /** Format: uuid */
            supplierId: string;
            supplierName: string;
            subject: string | null;
            says: string;
            type: string;
            eventId: string;
            position: string;
            /** Format: date-time */
            occurredAt: string;
            dueOn: string | null;
            overdue: boolean;
            disclosureId: string | null;
            /** @enum {string} */
            state: "new" | "acknowledged" | "snoozed";
            handled: components["schemas"]["Handled"] | null;
        };
        AmbitionItem: {
            level: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            yearlyPace: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            points: string;
        };
        AnnualPeriod: {
            minimumDays: number;
            maximumDays: number;
        };
        AnswerDraftOutput: {
            /** Format: uuid */
            draftId: string;
            revision: number;
            changed: string[];
            consequences: components["schemas"]["ConsequencesItem"][];
            progress: components["schemas"]["ProgressItem"][];
        };
        AnswerQuestionOutput: {
            /** Format: uuid */
            disclosureId: string;
            /** @enum {string} */
            status: "submitted" | "returned" | "accepted" | "restated" | "restatement-returned" | "withdrawn";
            open: number;
        };
        AnswersItem: {
            answer: string;
            /** @enum {string} */
            as: "supplier" | "reviewer";
            by: components["schemas"]["By"];
            /** Format: date-time */
            at: string;
        };
        AnswersItem2: {
            /** Format: uuid */
            questionId: string;
            answer: string;
        };
        Appraisal: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            discountRate: string;
            byCurrency: components["schemas"]["ByCurrencyItem"][];
        };
        Appraisal2: {
            rules: components["schemas"]["Rules2"];
            abatement: string;
            annualisedCost: string;
            costPerTonne: string;
            npv: string;
            roi: string | null;
            paybackYears: string | null;
            steps: components["schemas"]["StepsItem"][];
        };
        ApproveCustomFactorOutput: {
            /** Format: uuid */
            programmeId: string;
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            customFactorId: string;
        };
        Approved: {
            plan: components["schemas"]["Plan"];
            /** Format: date-time */
            approvedAt: string;
            approvedBy: string;
            organisationId: string;
        };
        AsKnownNow: {
            position: string;
            eventId: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date */
            asOf: string;
            /** Format: uuid */
            assessmentId: string;
            /** @enum {string} */
            tier: "A" | "B" | "C" | "D" | "E" | "U";
            previousTier: ("A" | "B" | "C" | "D" | "E" | "U") | null;
            score: string | null;
            rulesetId: string;
            benchmarkSetId: string;
            /** @enum {string} */
            reason: "initial" | "unchanged" | "dead_band" | "demotion_pending" | "demoted" | "demoted_immediately" | "promotion_pending" | "promoted" | "promoted_immediately" | "cap" | "held_by_cap" | "unrated";
            why: string;
            trigger: string;
        };
        Assessment: {
            /** Format: uuid */
            assessmentId: string;
            /** @enum {string} */
            tier: "A" | "B" | "C" | "D" | "E" | "U";
            confidence: string | null;
            caps: string[];
            falsified: boolean;
            openCritical: number;
            overdueMajor: number;
            overdueMinor: number;
            auditRefused: boolean;
            acceptedDisclosures: number;
            disclosureValid: boolean;
            hasTarget: boolean;
            worstQuartile: boolean | null;
            worseningPeriods: number;
            emissions: string | null;
        };
        /**
         * @default {
         *       "level": "none",
         *       "verifier": null
         *     }
         */
        Assurance: {
            /** @enum {string} */
            level: "none" | "internal" | "limited" | "reasonable";
            verifier: string | null;
        };
        Assurance2: {
            declaredCounts: boolean;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            qualifiedDrop: string;
        };
        Assurance3: {
            /** @enum {string} */
            level: "none" | "internal" | "limited" | "reasonable";
            verifier: string | null;
        };
        Assurance4: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            none: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            internal: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            limited: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            reasonable: string;
        };
        AttachEvidenceInput: {
            evidence: components["schemas"]["Evidence"];
        };
        AuditsItem: {
            /** Format: uuid */
            auditId: string;
            /** Format: uuid */
            programmeId: string;
            /** Format: uuid */
            supplierId: string;
            /** @enum {string} */
            kind: "desk" | "on-site";
            /** @enum {string} */
            state: "scheduled" | "performed" | "refused";
            /** Format: date */
            plannedOn: string;
            performedOn: string | null;
            criteria: string;
            auditorOrganisationId: string | null;
            findings: components["schemas"]["FindingsItem2"][];
            history: components["schemas"]["HistoryItem"][];
            supplierName: string | null;
            auditorName: string | null;
        };
        BarsItem: {
            /** Format: uuid */
            measureId: string;
            /** Format: uuid */
            supplierId: string;
            title: string;
            /** @enum {string} */
            status: "planned" | "approved" | "started" | "completed" | "abandoned";
            abatement: string;
            annualisedCost: string;
            costPerTonne: string;
            npv: string;
            cumulative: string;
            steps: components["schemas"]["StepsItem"][];
        };
        Base: {
            /** Format: uuid */
            disclosureId: string;
            period: components["schemas"]["Billed"];
            /** @enum {string} */
            scope2: "location-based" | "market-based";
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            emissions: string;
        };
        Baseline: {
            year: number;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            emissions: string;
            /** @default null */
            output: components["schemas"]["Quantity"] | null;
        };
        Baseline2: {
            year: number;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            emissions: string;
            /** @default null */
            output: components["schemas"]["Quantity"] | null;
        };
        Basis: components["schemas"]["Basis3"] | components["schemas"]["Basis2"];
        Basis2: {
            /** @constant */
            method: "direct";
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            abatement: string;
            outputExcludedBy: string;
        };
        Basis3: {
            /** @constant */
            method: "intensity";
            before: components["schemas"]["After"];
            after: components["schemas"]["After"];
        };
        Before: {
            /** @enum {string} */
            tier: "A" | "B" | "C" | "D" | "E";
            up: number;
            down: number;
        };
        Behind: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            ratio: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            factor: string;
        };
        BenchmarkSet: {
            documentId: string;
            digest: string;
            /** @enum {string} */
            status: "drafted" | "published";
        };
        BesidesItem: {
            id: string;
            /** @enum {string} */
            kind: "removal" | "offset" | "avoided";
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            tCO2e: string;
            description: string;
        };
        Billed: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        BlendItem: {
            gas: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            share: string;
        };
        By: {
            id: string;
            /** @enum {string} */
            kind: "user" | "api-key" | "system";
            organisation: string;
            actingFor?: string;
        };
        ByCurrencyItem: {
            /**
             * @description ISO 4217 currency code
             * @example CNY
             */
            currency: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            discountRate: string;
        };
        CancelProgrammeImportOutput: {
            /** Format: uuid */
            importId: string;
            kind: string;
            file: string;
            digest: string;
            /** @enum {string} */
            apply: "none" | "good-rows" | "all";
            /** @enum {string} */
            state: "waiting" | "checking" | "rehearsing" | "recording" | "done" | "refused" | "cancelled" | "interrupted" | "failed";
            recorded: boolean;
            /** Format: date-time */
            startedAt: string;
            done: number;
            total: number | null;
            secondsLeft: number | null;
            rows: components["schemas"]["Rows2"];
            problems: components["schemas"]["ProblemsItem"][];
            problemCount: number;
            missing: {
                [key: string]: number;
            };
            ignored: string[];
            notes: string[];
            notChecked: string[];
        };
        CancelWhatIfOutput: {
            /** Format: uuid */
            whatIfId: string;
            /** Format: uuid */
            programmeId: string;
            /** @enum {string} */
            state: "running" | "done" | "cancelled" | "interrupted" | "failed";
            /** Format: date-time */
            startedAt: string;
            startedBy: string;
            /** Format: date */
            asOf: string;
            tried: components["schemas"]["Against"];
            against: components["schemas"]["Against"] | null;
            done: number;
            total: number;
            counts: components["schemas"]["Counts"];
        };
        CandidatesItem: {
            /** Format: uuid */
            supplierId: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            price: string;
            /** @enum {string} */
            tier: "A" | "B" | "C" | "D" | "E" | "U";
            score: string | null;
            assessmentId: string | null;
            rulesetId: string | null;
            rulesetDigest: string | null;
            gate: components["schemas"]["Gate"] | null;
            barred: ("suspended" | "replaced" | "before-first-milestone") | null;
            name: string;
        };
        Caps: {
            noIntensity: ("A" | "B" | "C" | "D" | "E") | null;
            disclosureAge: components["schemas"]["DisclosureAge"] | null;
            overdueMajor: components["schemas"]["OverdueMajor"] | null;
            openCritical: ("A" | "B" | "C" | "D" | "E") | null;
            refusedAudit: ("A" | "B" | "C" | "D" | "E") | null;
            falsified: components["schemas"]["Falsified"] | null;
        };
        CapsItem: {
            code: string;
            /** @enum {string} */
            tier: "A" | "B" | "C" | "D" | "E";
            reason: components["schemas"]["ReasonsItem"];
            sources: components["schemas"]["SourcesItem"][];
        };
        Cause: {
            error: string;
            type?: string;
            eventId?: string;
            position?: string;
        };
        CausesItem: {
            position: string;
            type: string;
            id: string;
            /** @enum {string} */
            change: "added" | "removed";
        };
        CertificatesItem: {
            serial: string;
            /**
             * @description Number as text; full-width digits and thousands separators are taken
             * @example 128,400
             */
            kwh: string;
            /** @default null */
            vintage: number | null;
        };
        Classification: {
            category: string;
            hotSpot: boolean;
            soleSource: boolean;
            qualifiedAlternatives: number;
        };
        ClassifySupplierOutput: {
            /** Format: uuid */
            programmeId: string;
            /** Format: uuid */
            supplierId: string;
        };
        Closed: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "correction" | "restatement" | "withdrawal";
        };
        CommitTargetOutput: {
            /** Format: uuid */
            targetId: string;
            /** @enum {string} */
            status: "live" | "superseded" | "withdrawn";
        };
        Commitment: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            netZero: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            quantified: string;
            ambition: components["schemas"]["AmbitionItem"][];
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            below: string;
            baseYearCeiling: number;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            tolerance: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            validated: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            scope3: string;
            behind: components["schemas"]["Behind"] | null;
        };
        Commitment2: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            weight: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            raw: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            adjusted: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            rawPoints: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            points: string;
            parts: components["schemas"]["PartsItem"][];
            reasons: components["schemas"]["ReasonsItem"][];
            sources: components["schemas"]["SourcesItem"][];
        };
        CompanyLevel: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            unassured: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            assured: string;
        };
        Comparison: {
            /** @enum {string} */
            method: "absolute" | "percentile";
            sector: string;
            fallback: boolean;
            n: number;
            baseline: string | null;
            leading: string | null;
            less: number | null;
            equal: number | null;
        };
        Comparison2: {
            years: number;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            emissionsNow: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            emissionsThen: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            absoluteReduction: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            absoluteTerm: string;
            intensityNow: string | null;
            intensityThen: string | null;
            intensityReduction: string | null;
            intensityTerm: string | null;
            progressRatio: string | null;
        };
        ConditionsItem: {
            /** @enum {string} */
            code: "run-off" | "escalate" | "waiver-plan" | "no-new-awards-before-first-milestone" | "first-disclosure" | "spend-cap" | "commit-target" | "improve-data" | "close-findings" | "action-list" | "renew-disclosure" | "preferred-award";
            text: components["schemas"]["Text"];
        };
        ConditionsItem2: {
            /** @enum {string} */
            code: "run-off" | "escalate" | "waiver-plan" | "no-new-awards-before-first-milestone" | "first-disclosure" | "spend-cap" | "commit-target" | "improve-data" | "close-findings" | "action-list" | "renew-disclosure" | "preferred-award";
            when: ("falsified" | "sanctioned" | "deadlines-missed" | "suspended-long" | "replaced" | "waived" | "alternative" | "open-critical" | "audit-refused" | "deadline-passed" | "tier-A" | "tier-B" | "tier-C" | "tier-D" | "tier-E" | "new-supplier" | "high-carbon-worsening" | "hot-spot" | "no-target" | "low-confidence" | "overdue-minor" | "overdue-major" | "disclosure-valid" | "always" | "!falsified" | "!sanctioned" | "!deadlines-missed" | "!suspended-long" | "!replaced" | "!waived" | "!alternative" | "!open-critical" | "!audit-refused" | "!deadline-passed" | "!tier-A" | "!tier-B" | "!tier-C" | "!tier-D" | "!tier-E" | "!new-supplier" | "!high-carbon-worsening" | "!hot-spot" | "!no-target" | "!low-confidence" | "!overdue-minor" | "!overdue-major" | "!disclosure-valid" | "!always") | null;
        };
        Confidence: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            pivot: string;
            points: components["schemas"]["PointsItem"][];
        };
        ConsecutiveYears: {
            years: number;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            points: string;
        };
        ConsequencesItem: {
            code: string;
            subject: string;
            accounts: string[];
            says: {
                en: string;
                "zh-CN": string;
            };
        };
        CorrectDisclosureInput: {
            inventory: components["schemas"]["Inventory"];
            answers?: components["schemas"]["AnswersItem2"][];
        };
        CorrectInventoryOutput: {
            /** Format: uuid */
            disclosureId: string;
            /** @enum {string} */
            status: "submitted" | "returned" | "accepted" | "restated" | "restatement-returned" | "withdrawn";
            calculationId: string | null;
            effect: string | null;
            documentDigest: string;
            digest: string;
            totals: components["schemas"]["TotalsItem"][];
            estimatedLines: string[];
            consequences: components["schemas"]["ConsequencesItem"][];
        };
        CorrectSpendOutput: {
            /** Format: uuid */
            programmeId: string;
            /** Format: uuid */
            supplierId: string;
            year: number;
            money: components["schemas"]["Revenue"];
        };
        CorrectionsItem: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            previous: string;
            reason: string;
            /** Format: date-time */
            at: string;
        };
        CountedFrom: {
            /** Format: date */
            asOf: string;
            periodTo: string | null;
        };
        Counts: {
            suppliers: number;
            moved: number;
            better: number;
            worse: number;
            rated: number;
            unrated: number;
        };
        Critical: {
            correctiveActionDays: number;
            closureDays: number;
        };
        /** @description The answer of identity.WhoAmI, with the token that state-changing requests of this session send as X-CSRF-Token */
        CurrentOutput: {
            csrfToken?: string | null;
        };
        Data: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            scope1And2: string;
            consecutiveYears: components["schemas"]["ConsecutiveYears"];
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            scope3: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            energy: string;
            assurance: components["schemas"]["Assurance4"];
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            primaryDataShare: string;
        };
        DataQuality: {
            fixed: string | null;
            /** @enum {string} */
            assuredFrom: "none" | "internal" | "limited" | "reasonable";
            primary: components["schemas"]["CompanyLevel"];
            "company-level": components["schemas"]["CompanyLevel"];
            "spend-sector": components["schemas"]["CompanyLevel"];
            "spend-generic": components["schemas"]["CompanyLevel"];
        };
        DataQuality2: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            score: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            confidence: string;
            sources: components["schemas"]["SourcesItem"][];
        };
        DecideAwardOutput: {
            /** Format: uuid */
            programmeId: string;
            /** Format: uuid */
            awardId: string;
        };
        Denominator: components["schemas"]["Denominator3"] | components["schemas"]["Denominator2"];
        Denominator2: {
            /** @constant */
            kind: "output";
            product: string;
            unit: string;
        };
        Denominator3: {
            /** @constant */
            kind: "revenue";
            currency: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            per: string;
        };
        DifferencesItem: {
            lineId: string;
            account: string;
            before: string | null;
            after: string | null;
        };
        DifferencesItem2: {
            path: string;
            old: unknown;
            new: unknown;
            only: ("old" | "new") | null;
        };
        DiscardDraftOutput: {
            /** Format: uuid */
            draftId: string;
            /** @enum {string} */
            status: "open" | "submitted" | "discarded";
        };
        DisclosureAge: {
            overMonths: number;
            /** @enum {string} */
            tier: "A" | "B" | "C" | "D" | "E";
        };
        DisclosureAgeItem: {
            overMonths: number;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            points: string;
        };
        Document: {
            /** @constant */
            format: "greengate-benchmark-set/1";
            id: string;
            version: string;
            title: components["schemas"]["Text"];
            source: components["schemas"]["Source"];
            year: number;
            /** @constant */
            percentile: "linear-inclusive";
            includesSubject: boolean;
            rates: components["schemas"]["RatesItem"][];
            entries: components["schemas"]["EntriesItem"][];
        };
        Document2: {
            /** @constant */
            format: "greengate-ruleset/1";
            id: string;
            version: string;
            title: components["schemas"]["Text"];
            /** @enum {string} */
            gwpSet: "AR4" | "AR5" | "AR6";
            annualPeriod: components["schemas"]["AnnualPeriod"];
            metrics: components["schemas"]["MetricsItem"][];
            weights: components["schemas"]["Weights"];
            /** @enum {string} */
            total: "exact" | "binary64";
            intensity: components["schemas"]["Intensity2"];
            confidence: components["schemas"]["Confidence"];
            dataQuality: components["schemas"]["DataQuality"];
            assurance?: components["schemas"]["Assurance2"];
            trajectory: components["schemas"]["Trajectory2"];
            commitment: components["schemas"]["Commitment"];
            data: components["schemas"]["Data"];
            measures: components["schemas"]["Measures"];
            penalties: components["schemas"]["Penalties"];
            caps: components["schemas"]["Caps"];
            tiers: components["schemas"]["TiersItem"][];
            hysteresis: components["schemas"]["Hysteresis"];
            gate: components["schemas"]["Gate2"] | null;
            appraisal?: components["schemas"]["Appraisal"];
        };
        Document3: {
            organisation: string;
            period: components["schemas"]["Billed"];
            /** @enum {string} */
            boundary: "operational-control" | "financial-control" | "equity-share";
            /** @enum {string} */
            gwpSet: "AR4" | "AR5" | "AR6";
            place: string;
            lines: components["schemas"]["LinesItem2"][];
            /** @default [] */
            instruments: components["schemas"]["InstrumentsItem"][];
            /** @default [] */
            besides: components["schemas"]["BesidesItem"][];
            /** @default [] */
            declaredZero: ("scope1" | "scope2")[];
            /** @default [] */
            notRelevant: components["schemas"]["NotRelevantItem"][];
            /** @default null */
            revenue: components["schemas"]["Revenue"] | null;
            /** @default [] */
            output: components["schemas"]["OutputItem"][];
            assurance?: components["schemas"]["Assurance"];
            management?: components["schemas"]["Management"];
        };
        DraftBenchmarkSetOutput: {
            /** Format: uuid */
            programmeId: string;
            benchmarkSetId: string;
            digest: string;
        };
        DraftFactorSetOutput: {
            /** Format: uuid */
            organisationId: string;
            setId: string;
            digest: string;
        };
        DraftRulesetOutput: {
            /** Format: uuid */
            programmeId: string;
            rulesetId: string;
            digest: string;
        };
        Efficiency: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            points: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            full: string;
        };
        EndEngagementOutput: {
            /** Format: uuid */
            programmeId: string;
            /** Format: uuid */
            organisationId: string;
        };
        Ended: {
            /** Format: date-time */
            at: string;
            reason: string | null;
        };
        EnergyItem: {
            /** @enum {string} */
            carrier: "coal" | "coke" | "natural-gas" | "process-gas" | "lpg" | "diesel" | "gasoline" | "fuel-oil" | "other-fossil" | "biomass" | "renewable-self-generated" | "other-renewable" | "electricity" | "steam" | "heat" | "cooling";
            quantity: components["schemas"]["Quantity"];
        };
        EnergyItem2: {
            name: string;
            activity: components["schemas"]["Paid"];
            factor: components["schemas"]["Factor2"];
        };
        EntriesItem: {
            sector: string;
            metric: string;
            n: number;
            baseline: string | null;
            leading: string | null;
            values: string[];
        };
        Evidence: {
            digest: string;
            name: string;
            mediaType: string;
        };
        EvidenceItem: {
            digest: string;
            name: string;
            mediaType: string;
            /** Format: date-time */
            attachedAt: string;
            attachedBy: string;
        };
        EvidenceItem2: {
            digest: string;
            name: string;
            mediaType: string;
        };
        ExpectedItem: {
            /**
             * @description ISO 4217 currency code
             * @example CNY
             */
            currency: string;
            bars: components["schemas"]["BarsItem"][];
            abatement: string;
            annualisedCost: string;
        };
        Factor: {
            id: string;
            activity: string;
            name: components["schemas"]["Name"];
            value: string;
            numerator: components["schemas"]["Numerator"];
            denominator: string;
            /** @enum {string} */
            basis: "NCV" | "GCV" | "none";
            gases?: components["schemas"]["GasesItem"][];
            geography: components["schemas"]["Geography"];
            years: components["schemas"]["Years"];
            quality: number;
            note: string | null;
        };
        Factor2: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            value: string;
            unit: string;
            /** @enum {string} */
            gwpSet: "AR4" | "AR5" | "AR6";
            source: string;
            evidence: string[];
        };
        FactorSetsItem: {
            id: string;
            version: string;
            digest: string | null;
        };
        Falsified: {
            /** @enum {string} */
            tier: "A" | "B" | "C" | "D" | "E";
            forMonths: number;
        };
        FiguresItem: {
            product: string;
            unit: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            value: string;
            receipts: number;
        };
        FiguresItem2: {
            year: number;
            /**
             * @description ISO 4217 currency code
             * @example CNY
             */
            currency: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            amount: string;
            source: string;
            batchId: string | null;
            /** Format: date-time */
            recordedAt: string;
            corrections: components["schemas"]["CorrectionsItem"][];
        };
        File: {
            digest: string;
            name: string | null;
            mediaType: string;
            size: number;
            /** Format: date-time */
            storedAt: string;
            storedAs: ("supplier" | "buyer" | "verifier" | "auditor")[];
            links: components["schemas"]["LinksItem"][];
            supersededBy: components["schemas"]["SupersededBy"] | null;
            supersedes: string[];
        };
        FindFactorOutput: {
            factor: components["schemas"]["Factor"];
            reference: components["schemas"]["Reference"];
            /** @enum {string} */
            basis: "NCV" | "GCV" | "none";
            quality: number;
            downgrade: number;
            ladder: {
                id: string;
                version: string;
            };
            steps: components["schemas"]["StepsItem3"][];
        };
        FindingsItem: {
            /** Format: uuid */
            findingId: string;
            /** Format: uuid */
            auditId: string;
            /** Format: uuid */
            programmeId: string;
            /** Format: uuid */
            supplierId: string;
            /** @enum {string} */
            grade: "critical" | "major" | "minor" | "observation";
            statement: string;
            falsification: boolean;
            /** @enum {string} */
            state: "open" | "submitted" | "rejected" | "accepted" | "ineffective" | "verified" | "closed" | "withdrawn";
            issuedBy: string;
            correctiveActionDueOn: string | null;
            closureDueOn: string | null;
            actions: components["schemas"]["ActionsItem"][];
            evidence: components["schemas"]["EvidenceItem"][];
            history: components["schemas"]["HistoryItem"][];
            overdue: components["schemas"]["Overdue"];
            supplierName: string | null;
        };
        FindingsItem2: {
            /** Format: uuid */
            findingId: string;
            /** @enum {string} */
            grade: "critical" | "major" | "minor" | "observation";
        };
        First: {
            type: string;
            eventId: string;
            position: string;
            /** Format: date-time */
            occurredAt: string;
        };
        From: {
            /** Format: uuid */
            assessmentId: string;
            /** Format: date */
            asOf: string;
            recordedAt: string;
            eventId: string;
            position: string;
            score: string | null;
            /** @enum {string} */
            tier: "A" | "B" | "C" | "D" | "E" | "U";
            rulesetId: string;
            benchmarkSetId: string;
            standing: components["schemas"]["Text"];
            intact: boolean;
        };
        From2: {
            /** @enum {string} */
            tier: "A" | "B" | "C" | "D" | "E" | "U";
            score: string | null;
        };
        FuelsItem: {
            activity: components["schemas"]["Paid"];
            subject: string;
        };
        GasesItem: {
            gas: string;
            value: string;
            unit: string;
        };
        Gate: {
            /** Format: uuid */
            decisionId: string;
            /** @enum {string} */
            decision: "admit" | "admit-with-conditions" | "remediate-by" | "suspend-new-awards" | "replace";
            rule: string;
        };
        Gate2: {
            /** @enum {string} */
            unratedAs: "A" | "B" | "C" | "D" | "E";
            disclosureValidMonths: number;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            confidenceBelow: string;
            highCarbon: components["schemas"]["HighCarbon"];
            missedDeadlines: components["schemas"]["MissedDeadlines"];
            suspendedDays: number;
            waiverMaximumMonths: number;
            reentryMonths: number;
            firstDisclosureMonths: number;
            milestones: string[];
            rules: components["schemas"]["RulesItem"][];
        };
        Geography: {
            /** @constant */
            level: "world";
        } | components["schemas"]["Geography2"] | components["schemas"]["Geography3"] | components["schemas"]["Geography4"];
        Geography2: {
            /** @constant */
            level: "country";
            country: string;
        };
        Geography3: {
            /** @constant */
            level: "region";
            country: string;
            region: string;
        };
        Geography4: {
            /** @constant */
            level: "subdivision";
            country: string;
            subdivision: string;
        };
        GetAwardOutput: {
            /** Format: uuid */
            awardId: string;
            category: string;
            amount: components["schemas"]["Revenue"];
            period: components["schemas"]["Billed"];
            /** Format: date */
            decidedOn: string;
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            asOf: string;
            position: string;
            /** @enum {string} */
            unratedAs: "A" | "B" | "C" | "D" | "E" | "U";
            candidates: components["schemas"]["CandidatesItem"][];
            /** Format: uuid */
            chosen: string;
            better: string[];
            reasonCode: ("price" | "capacity" | "quality" | "lead-time" | "sole-source" | "strategic") | null;
            reason: string | null;
            withdrawn: components["schemas"]["Withdrawn"] | null;
        };
        GetFactorSetOutput: {
            /** Format: uuid */
            organisationId: string;
            setId: string;
            header: components["schemas"]["Header"];
            /** @enum {string} */
            status: "drafted" | "published" | "withdrawn";
            /** @enum {string} */
            audience: "everyone" | "organisation";
            digest: string;
            rows: components["schemas"]["Rows"];
            parts: components["schemas"]["Parts"];
            drafter: string | null;
            approver: string | null;
            publishedAt: string | null;
            withdrawn: components["schemas"]["Withdrawn2"] | null;
        };
        GetMeasureOutput: {
            /** Format: uuid */
            measureId: string;
            /** Format: uuid */
            supplierId: string;
            /** @enum {string} */
            status: "planned" | "approved" | "started" | "completed" | "abandoned";
            plan: components["schemas"]["Plan"];
            appraisal: components["schemas"]["Appraisal2"];
            approved: components["schemas"]["Approved"] | null;
            pending: boolean;
            previous: components["schemas"]["PreviousItem"][];
            /** Format: date */
            dueOn: string;
            startedOn: string | null;
            completedOn: string | null;
            overdueSince: string | null;
            evidence: components["schemas"]["EvidenceItem"][];
            verifications: components["schemas"]["VerificationsItem"][];
            verifiedPerYear: string | null;
            history: components["schemas"]["HistoryItem"][];
        };
        GetReceiptOutput: {
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            disclosureId: string;
            /** @enum {string} */
            what: "submitted" | "corrected" | "restated";
            period: {
                from: string;
                to: string;
            };
            inventory: components["schemas"]["Inventory"];
            documentDigest: string | null;
            calculationDigest: string | null;
            calculationId: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            occurredAt: string;
            position: string;
            stream: string;
            revision: number;
            eventId: string;
            eventDigest: string;
            by: components["schemas"]["By"];
            actingFor: string | null;
            says: {
                en: string;
                "zh-CN": string;
            };
        };
        GetStatementOutput: {
            standard: string;
            /** @enum {string} */
            level: "limited" | "reasonable";
            scopes: (1 | 2 | 3)[];
            period: components["schemas"]["Billed"];
            criteria: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            materiality: string;
            /** @enum {string} */
            opinion: "unmodified" | "qualified" | "adverse" | "disclaimer";
            basis: string | null;
            misstatements: components["schemas"]["MisstatementsItem"][];
            evidence: string | null;
            contentDigest: string;
            /** Format: date */
            validUntil: string;
            /** Format: uuid */
            statementId: string;
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            disclosureId: string;
            /** Format: uuid */
            verifierOrganisationId: string;
            /** Format: uuid */
            accreditationId: string;
            issuedBy: string;
            /** Format: date-time */
            issuedAt: string;
            /** @enum {string} */
            status: "in-force" | "withdrawn" | "expired";
            ended: components["schemas"]["Ended"] | null;
            /** @enum {string} */
            standing: "counts" | "withdrawn" | "expired" | "not-accepted" | "other-figures" | "partial-period" | "scopes-missing";
            says: string;
            warning: boolean;
        };
        GrantConsentInput: {
            purpose: string;
            scopes: ("disclosures" | "targets" | "corrective-actions" | "sites" | "contacts")[];
            /** @default null */
            expiresOn: string | null;
        };
        GrantConsentOutput: {
            /** Format: uuid */
            programmeId: string;
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            consentId: string;
        };
        GrantHelperOutput: {
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            grantId: string;
        };
        GrantWaiverOutput: {
            /** Format: uuid */
            programmeId: string;
            /** Format: uuid */
            supplierId: string;
            /** Format: date */
            until: string;
        };
        Green: {
            certificates: components["schemas"]["CertificatesItem"][];
        };
        Handled: {
            /** Format: date-time */
            at: string;
            by: string;
            until: string | null;
        };
        Header: {
            /** @constant */
            format: "greengate-factor-set/1";
            id: string;
            series: string;
            version: string;
            /** @enum {string} */
            succession: "annual" | "revision";
            title: components["schemas"]["Text"];
            publisher: components["schemas"]["Text"];
            licence: string;
            source: components["schemas"]["Source2"];
            validity: components["schemas"]["Years"];
            gwpSet: ("AR4" | "AR5" | "AR6") | null;
        };
        HighCarbon: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            attributedShare: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            emissions: string;
            worseningPeriods: number;
        };
        HistoryItem: {
            what: string;
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            recordedAt: string;
            by: components["schemas"]["By"];
            eventId: string;
            position: string;
            reason: string | null;
        };
        HoldingsItem: {
            name: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            share: string;
            emissions: components["schemas"]["Paid"];
        };
        Hysteresis: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            margin: string;
            consecutive: number;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            crash: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            assuredJump: string;
            /** @enum {string} */
            assuredFrom: "none" | "internal" | "limited" | "reasonable";
            apartDays: number;
        };
        IdentifiersItem: {
            /** @enum {string} */
            scheme: "uscc" | "lei" | "duns" | "twvat" | "euets";
            value: string;
        };
        IdentifiersItem2: {
            /** @enum {string} */
            scheme: "uscc" | "lei" | "duns" | "twvat" | "euets";
            value: string;
        };
        Indicators: {
            acceptedDisclosures: number;
            openCritical: number;
            overdueMajor: number;
            overdueMinor: number;
            auditRefused: boolean;
            falsified: boolean;
            hasTarget: boolean;
            disclosureValid: boolean;
            assured: boolean;
            worstQuartile: boolean | null;
            worseningPeriods: number;
            emissions: string | null;
            revenue: components["schemas"]["Revenue"] | null;
        };
        Inputs: {
            /** Format: date */
            on: string;
            /** Format: date */
            enrolledOn: string;
            assessment: components["schemas"]["Assessment"];
            classification: components["schemas"]["Classification"] | null;
            spend: components["schemas"]["Spend2"] | null;
            spendShare: string | null;
            attributedShare: string | null;
            sanctioned: boolean;
            waivedUntil: string | null;
            missedDeadlines: string[];
            deadlinePassed: boolean;
            suspendedSince: string | null;
            replacedOn: string | null;
        };
        InputsItem: {
            name: string;
            mass: components["schemas"]["Paid"];
            factor: components["schemas"]["Factor2"];
            distance: components["schemas"]["Paid"];
            transportFactor: components["schemas"]["Factor2"];
        };
        InstrumentsItem: {
            serial: string;
            /** @enum {string} */
            type: "certificate" | "contract" | "supplier-rate";
            /** @default null */
            site: string | null;
            market: string;
            year: number;
            vintage: number;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            kwh: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            factor: string;
            renewable: boolean;
            /** @default [] */
            evidence: string[];
        };
        Intensity: components["schemas"]["Intensity4"] | components["schemas"]["Intensity3"];
        Intensity2: {
            methods: ("absolute" | "percentile")[];
            minimumPeers: number;
        };
        Intensity3: {
            /** @constant */
            status: "hidden";
            /** @enum {string} */
            because: "nothing-of-your-own" | "too-few-peers";
        };
        Intensity4: {
            /** @constant */
            status: "placed";
            place: components["schemas"]["Place"];
        };
        Intensity5: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            weight: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            raw: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            adjusted: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            rawPoints: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            points: string;
            parts: components["schemas"]["PartsItem"][];
            reasons: components["schemas"]["ReasonsItem"][];
            sources: components["schemas"]["SourcesItem"][];
            comparison: components["schemas"]["Comparison"] | null;
        };
        Inventory: {
            period: components["schemas"]["Billed"];
            /** @enum {string} */
            boundary: "operational-control" | "financial-control" | "equity-share";
            /** @enum {string} */
            gwpSet: "AR4" | "AR5" | "AR6";
            scope1: components["schemas"]["Scope1"];
            scope2LocationBased: components["schemas"]["Scope1"];
            scope2MarketBased: components["schemas"]["Scope1"];
            scope3: components["schemas"]["Scope3Item"][];
            energy: components["schemas"]["EnergyItem"][];
            renewableElectricityShare: string | null;
            revenue: components["schemas"]["Revenue"] | null;
            output: components["schemas"]["OutputItem"][];
            /** @enum {string} */
            dataBasis: "primary" | "company-level" | "spend-sector" | "spend-generic";
            primaryDataShare: string | null;
            assurance: components["schemas"]["Assurance3"];
            management: components["schemas"]["Management2"];
        };
        InviteSupplierOutput: {
            /** Format: uuid */
            invitationId: string;
            token: string | null;
            /** Format: date-time */
            expiresAt: string;
        };
        IssueApiKeyOutput: {
            /** Format: uuid */
            keyId: string;
            secret: string;
        };
        ItemsItem: {
            /** Format: uuid */
            organisationId: string;
            name: string;
            /** @enum {string} */
            kind: "buyer" | "supplier" | "verifier" | "auditor";
        };
        ItemsItem2: {
            /** Format: uuid */
            programmeId: string;
            documentId: string;
            version: string;
            title: {
                en: string;
                "zh-CN": string;
            };
            /** @enum {string} */
            status: "drafted" | "published";
            inForce: boolean;
            effectiveFrom: string | null;
            digest: string;
            drafter: string;
            approver: string | null;
        };
        KeptItem: {
            /** Format: uuid */
            supplierId: string;
            name: string;
            what: string;
            /** @enum {string} */
            why: "accepted-since" | "withdrawn-since" | "changed-since" | "replaced-earlier" | "has-disclosures" | "acts-itself" | "has-targets" | "has-audits" | "has-spend" | "ended-since" | "classification-replaced" | "details-replaced";
        };
        LeftOutItem: {
            /** Format: uuid */
            measureId: string;
            /** Format: uuid */
            supplierId: string;
            title: string;
            /** @enum {string} */
            curve: "expected" | "verified";
            /** @enum {string} */
            why: "exclusive-group" | "not-verified" | "no-verified-abatement";
        };
        LegsItem: {
            mode: string;
            mass: components["schemas"]["Paid"];
            distance: components["schemas"]["Paid"];
        };
        LinesItem: components["schemas"]["LinesItem18"] | components["schemas"]["LinesItem15"] | components["schemas"]["LinesItem10"] | components["schemas"]["LinesItem17"] | components["schemas"]["LinesItem11"] | components["schemas"]["LinesItem14"] | components["schemas"]["LinesItem20"] | components["schemas"]["LinesItem12"] | components["schemas"]["LinesItem16"] | components["schemas"]["LinesItem13"] | components["schemas"]["LinesItem19"];
        LinesItem10: {
            /** @constant */
            kind: "scope3";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            category: number;
            /** @constant */
            method: "average";
            subject: string;
            activity: components["schemas"]["Activity"];
        };
        LinesItem11: {
            /** @constant */
            kind: "scope3";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            category: number;
            /** @constant */
            method: "distance";
            legs: components["schemas"]["LegsItem"][];
        };
        LinesItem12: {
            /** @constant */
            kind: "scope3";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            category: number;
            /** @constant */
            method: "energy-related";
            subject: string;
            activity: components["schemas"]["Activity"];
        };
        LinesItem13: {
            /** @constant */
            kind: "scope3";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            category: number;
            /** @constant */
            method: "equity-share";
            holdings: components["schemas"]["HoldingsItem"][];
        };
        LinesItem14: {
            /** @constant */
            kind: "scope3";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            category: number;
            /** @constant */
            method: "fuel";
            fuels: components["schemas"]["FuelsItem"][];
        };
        LinesItem15: {
            /** @constant */
            kind: "scope3";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            category: number;
            /** @constant */
            method: "hybrid";
            energy: components["schemas"]["EnergyItem2"][];
            inputs: components["schemas"]["InputsItem"][];
            waste: components["schemas"]["EnergyItem2"][];
            other: components["schemas"]["EnergyItem2"][];
        };
        LinesItem16: {
            /** @constant */
            kind: "scope3";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            category: number;
            /** @constant */
            method: "lifetime-use";
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            watt: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            hoursPerDay: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            daysPerYear: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            years: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            units: string;
        };
        LinesItem17: {
            /** @constant */
            kind: "scope3";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            category: number;
            /** @constant */
            method: "spend";
            subject: string;
            activity: components["schemas"]["Activity"];
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            fx: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            priceSpendYear: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            priceFactorYear: string;
            sectorMatched: boolean;
        };
        LinesItem18: {
            /** @constant */
            kind: "scope3";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            category: number;
            /** @constant */
            method: "supplier-specific";
            items: components["schemas"]["EnergyItem2"][];
        };
        LinesItem19: {
            /** @constant */
            kind: "scope3";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            category: number;
            /** @constant */
            method: "unknown";
        };
        LinesItem2: components["schemas"]["LinesItem21"] | components["schemas"]["LinesItem5"] | components["schemas"]["LinesItem6"] | components["schemas"]["LinesItem7"] | components["schemas"]["LinesItem9"] | components["schemas"]["LinesItem4"] | components["schemas"]["LinesItem8"] | components["schemas"]["LinesItem3"] | components["schemas"]["LinesItem"];
        LinesItem20: {
            /** @constant */
            kind: "scope3";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            category: number;
            /** @constant */
            method: "waste";
            activity: components["schemas"]["Activity"];
            treatments: components["schemas"]["TreatmentsItem"][];
        };
        LinesItem21: {
            /** @constant */
            kind: "stationary-combustion";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            fuel: string;
            /** @enum {string} */
            method: "ipcc" | "china" | "published";
            activity: components["schemas"]["Activity"];
            /** @default null */
            density: components["schemas"]["Paid"] | null;
            /** @default null */
            calorificBasis: ("net" | "gross") | null;
            /** @default false */
            biogenic: boolean;
            /** @default null */
            carrier: ("coal" | "coke" | "natural-gas" | "process-gas" | "lpg" | "diesel" | "gasoline" | "fuel-oil" | "other-fossil" | "biomass" | "renewable-self-generated" | "other-renewable" | "electricity" | "steam" | "heat" | "cooling") | null;
        };
        LinesItem3: {
            /** @constant */
            kind: "biogenic";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            activity: components["schemas"]["Activity"];
        };
        LinesItem4: {
            /** @constant */
            kind: "electricity";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            /** @default null */
            market: string | null;
            activity: components["schemas"]["Activity"];
        };
        LinesItem5: {
            /** @constant */
            kind: "mobile-combustion";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            fuel: string;
            /** @enum {string} */
            method: "ipcc" | "china" | "published";
            activity: components["schemas"]["Activity"];
            /** @default null */
            density: components["schemas"]["Paid"] | null;
            /** @default null */
            calorificBasis: ("net" | "gross") | null;
            /** @default false */
            biogenic: boolean;
            /** @default null */
            carrier: ("coal" | "coke" | "natural-gas" | "process-gas" | "lpg" | "diesel" | "gasoline" | "fuel-oil" | "other-fossil" | "biomass" | "renewable-self-generated" | "other-renewable" | "electricity" | "steam" | "heat" | "cooling") | null;
        };
        LinesItem6: {
            /** @constant */
            kind: "mobile-distance";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            vehicle: string;
            activity: components["schemas"]["Activity"];
        };
        LinesItem7: {
            /** @constant */
            kind: "process";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            process: string;
            activity: components["schemas"]["Activity"];
            /** @default null */
            factor: components["schemas"]["Factor2"] | null;
            /** @default false */
            fossilFugitive: boolean;
        };
        LinesItem8: {
            /** @constant */
            kind: "purchased-energy";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            /** @enum {string} */
            carrier: "steam" | "heat" | "cooling";
            activity: components["schemas"]["Activity"];
            /** @default null */
            factor: components["schemas"]["Factor2"] | null;
        };
        LinesItem9: {
            /** @constant */
            kind: "refrigerant";
            id: string;
            /** @default null */
            site: string | null;
            /** @default [] */
            evidence: string[];
            billed?: components["schemas"]["Billed"];
            quality?: components["schemas"]["Quality"];
            /** @default null */
            place: string | null;
            /** @default null */
            year: number | null;
            /** @default null */
            factorSet: string | null;
            gas: string;
            /** @default null */
            blend: components["schemas"]["BlendItem"][] | null;
            activity: components["schemas"]["Activity"];
        };
        LinkEvidenceOutput: {
            /** Format: uuid */
            supplierId: string;
            digest: string;
        };
        LinksItem: {
            /** @enum {string} */
            kind: "disclosure-line" | "draft-line" | "custom-factor" | "statement" | "measure" | "finding";
            /** Format: uuid */
            id: string;
            lineId: string | null;
            programmeId: string | null;
            /** Format: date-time */
            since: string;
            until: string | null;
            /** @enum {string} */
            from: "link" | "record";
        };
        ListAlertsOutput: {
            alerts: components["schemas"]["AlertsItem"][];
            next?: string;
        };
        ListBenchmarkSetsOutput: {
            items: components["schemas"]["ItemsItem2"][];
        };
        ListFindingsOutput: {
            findings: components["schemas"]["FindingsItem"][];
            next?: string;
        };
        ListProgrammeReadsOutput: {
            reads: components["schemas"]["ReadsItem"][];
            keptDays: number;
            next?: string;
        };
        /**
         * @default {
         *       "supplierProgramme": null,
         *       "energyManagementSystem": null,
         *       "efficiencyImprovement": null
         *     }
         */
        Management: {
            supplierProgramme: boolean | null;
            energyManagementSystem: boolean | null;
            efficiencyImprovement: string | null;
        };
        Management2: {
            supplierProgramme: boolean | null;
            energyManagementSystem: boolean | null;
            efficiencyImprovement: string | null;
        };
        Measures: {
            renewable: components["schemas"]["Efficiency"];
            efficiency: components["schemas"]["Efficiency"];
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            supplierProgramme: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            energyManagement: string;
        };
        Metric: {
            id: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            emissions: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            denominator: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            intensity: string;
        };
        MetricsItem: {
            id: string;
            scope2: ("location-based" | "market-based")[];
            denominator: components["schemas"]["Denominator"];
        };
        Middle: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            from: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            median: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            to: string;
        };
        MilestonesItem: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            part: string;
            /** Format: date */
            dueOn: string;
        };
        MissedDeadlines: {
            count: number;
            withinMonths: number;
        };
        MisstatementsItem: {
            description: string;
            amount: string | null;
            corrected: boolean;
        };
        Name: {
            en: string;
            "zh-CN": string | null;
        };
        New: {
            benchmarkSetId: string;
            digest: string;
        };
        New2: {
            rulesetId: string;
            digest: string;
        };
        NotRelevantItem: {
            category: number;
            reason: string;
        };
        Numerator: {
            gas: string;
            unit: string;
        };
        OpenFindings: {
            critical: number;
            major: number;
            minor: number;
        };
        OutputItem: {
            product: string;
            quantity: components["schemas"]["Quantity"];
        };
        Overdue: {
            correctiveActionDays: number;
            closureDays: number;
        };
        OverdueMajor: {
            overDays: number;
            /** @enum {string} */
            tier: "A" | "B" | "C" | "D" | "E";
        };
        OverdueMajor2: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            start: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            step: string;
            stepDays: number;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            maximum: string;
        };
        Paid: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            value: string;
            unit: string;
        };
        Parts: {
            received: number;
            announced: number;
        };
        PartsItem: {
            code: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            points: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            maximum: string;
        };
        Pedigree: {
            reliability: number;
            completeness: number;
            temporal: number;
            geographical: number;
            technological: number;
        };
        Penalties: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            maximum: string;
            overdueMajor: components["schemas"]["OverdueMajor2"] | null;
            overdueMinor: components["schemas"]["OverdueMajor2"] | null;
            disclosureAge: components["schemas"]["DisclosureAgeItem"][];
            restatement: components["schemas"]["Restatement"] | null;
        };
        PenaltiesItem: {
            code: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            points: string;
            reason: components["schemas"]["ReasonsItem"];
            sources: components["schemas"]["SourcesItem"][];
        };
        PerformAuditOutput: {
            /** Format: uuid */
            auditId: string;
            /** @enum {string} */
            state: "scheduled" | "performed" | "refused";
        };
        Pillars: {
            intensity: components["schemas"]["Intensity5"];
            trajectory: components["schemas"]["Trajectory"];
            commitment: components["schemas"]["Commitment2"];
            data: components["schemas"]["Commitment2"];
            measures: components["schemas"]["Commitment2"];
        };
        Place: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            own: string;
            peers: number;
            better: number;
            equal: number;
            worse: number;
            middle: components["schemas"]["Middle"];
        };
        Plan: {
            title: string;
            /** @enum {string} */
            field: "energy-efficiency" | "clean-energy" | "materials" | "process" | "circularity" | "logistics";
            /** @enum {string} */
            stage: "source" | "process" | "end-of-pipe";
            /** @enum {string} */
            type: "green-power" | "on-site-renewables" | "electrified-heat" | "waste-heat" | "motors-and-compressed-air" | "refrigerant-change" | "low-carbon-steel" | "low-carbon-aluminium" | "recycled-materials" | "logistics-shift" | "process-change" | "energy-management" | "carbon-capture" | "other";
            /**
             * @default none
             * @enum {string}
             */
            carbonUse: "none" | "used" | "stored";
            cause: string;
            baseline: components["schemas"]["Baseline"];
            /**
             * @description ISO 4217 currency code
             * @example CNY
             */
            currency: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            capex: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            opexChange: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            saving: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @default 0
             * @example 1234.5
             */
            otherRevenue: string;
            lifetimeYears: number;
            abatement: components["schemas"]["Abatement"];
            /** @default null */
            exclusiveGroup: string | null;
            /** Format: date */
            startOn: string;
            /** Format: date */
            dueOn: string;
        };
        Plan2: {
            title: string;
            /** @enum {string} */
            field: "energy-efficiency" | "clean-energy" | "materials" | "process" | "circularity" | "logistics";
            /** @enum {string} */
            stage: "source" | "process" | "end-of-pipe";
            /** @enum {string} */
            type: "green-power" | "on-site-renewables" | "electrified-heat" | "waste-heat" | "motors-and-compressed-air" | "refrigerant-change" | "low-carbon-steel" | "low-carbon-aluminium" | "recycled-materials" | "logistics-shift" | "process-change" | "energy-management" | "carbon-capture" | "other";
            /**
             * @default none
             * @enum {string}
             */
            carbonUse: "none" | "used" | "stored";
            cause: string;
            baseline: components["schemas"]["Baseline2"];
            /**
             * @description ISO 4217 currency code
             * @example CNY
             */
            currency: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            capex: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            opexChange: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            saving: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @default 0
             * @example 1234.5
             */
            otherRevenue: string;
            lifetimeYears: number;
            abatement: components["schemas"]["Abatement"];
            /** @default null */
            exclusiveGroup: string | null;
            /** Format: date */
            startOn: string;
            /** Format: date */
            dueOn: string;
        };
        PointsItem: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            quality: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            factor: string;
        };
        PreviousItem: {
            plan: components["schemas"]["Plan"];
            /** Format: date-time */
            until: string;
            reason: string;
        };
        Problem: {
            /** @description urn:greengate:problem:<code> */
            type: string;
            title: string;
            status: number;
            /** @description What happened, in the language asked for. */
            detail: string;
            /** @description Stable; the contract. */
            code: string;
            /** @description What to do about it. */
            remedy: string;
            instance: string;
            /** @description Same as the X-Request-Id header and the log lines. */
            traceId: string;
            errors?: {
                /** @description JSON pointer into the input. */
                field: string;
                code: string;
                value?: string | number | boolean | null;
                what: string;
                remedy: string;
            }[];
        };
        ProblemsItem: {
            /** @enum {string} */
            severity: "error" | "warning";
            line: number;
            column: string | null;
            value: string | null;
            code: string;
            what: string;
            remedy: string;
        };
        ProgressItem: {
            /** @enum {string} */
            step: "boundary" | "period" | "sites" | "energy" | "otherSources" | "production" | "evidence" | "check";
            /** @enum {string} */
            state: "empty" | "begun" | "done";
            open: string[];
        };
        PublishBenchmarkSetOutput: {
            /** Format: uuid */
            programmeId: string;
            benchmarkSetId: string;
            digest: string;
            /** Format: date */
            effectiveFrom: string;
        };
        PublishRulesetOutput: {
            /** Format: uuid */
            programmeId: string;
            rulesetId: string;
            digest: string;
            /** Format: date */
            effectiveFrom: string;
        };
        /**
         * @default {
         *       "primary": null,
         *       "pedigree": null
         *     }
         */
        Quality: {
            /** @default null */
            primary: boolean | null;
            /** @default null */
            pedigree: components["schemas"]["Pedigree"] | null;
        };
        /**
         * @default {
         *       "primary": null,
         *       "pedigree": null
         *     }
         */
        Quality2: {
            /** @default null */
            primary: boolean | null;
            /** @default null */
            pedigree: components["schemas"]["Pedigree"] | null;
        };
        Quantity: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            value: string;
            unit: string;
        };
        QuestionsItem: {
            /** Format: uuid */
            questionId: string;
            /** @enum {string} */
            rule: "year-on-year" | "factor-slip" | "energy-emissions" | "peer-ratio" | "output-ratio" | "blank-or-zero" | "bill-period" | "estimate-share" | "no-evidence" | "line-not-returned";
            subject: string;
            facts: {
                [key: string]: string | number | boolean | null;
            };
            says: {
                en: string;
                "zh-CN": string;
            };
        };
        QuestionsItem2: {
            questionId: string;
            rule: string;
            subject: string;
            facts: {
                [key: string]: string | number | boolean | null;
            };
            says: {
                en: string;
                "zh-CN": string;
            };
            rules: components["schemas"]["Rules3"];
            /** Format: date-time */
            raisedAt: string;
            /** @enum {string} */
            status: "open" | "answered" | "closed";
            answers: components["schemas"]["AnswersItem"][];
            closed: components["schemas"]["Closed"] | null;
        };
        RaiseFindingOutput: {
            /** Format: uuid */
            findingId: string;
            /** @enum {string} */
            state: "open" | "submitted" | "rejected" | "accepted" | "ineffective" | "verified" | "closed" | "withdrawn";
            correctiveActionDueOn: string | null;
            closureDueOn: string | null;
        };
        RatesItem: {
            from: string;
            to: string;
            year: number;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            perUnit: string;
        };
        Reader: {
            /** @enum {string} */
            kind: "user" | "api-key" | "system";
            id: string;
            organisationId: string;
            organisation: string;
        };
        ReadsItem: {
            /** Format: date-time */
            hour: string;
            /** Format: date-time */
            first: string;
            /** Format: date-time */
            last: string;
            count: number;
            query: string;
            what: string;
            reader: components["schemas"]["Reader"];
            programmeId: string | null;
            programme: string | null;
            supplierId: string | null;
            supplier: string | null;
            /** @enum {string} */
            basis: "consent" | "buyer-held" | "buyer-record" | "helper-grant" | "programme-list";
            under: string[];
        };
        ReasonsItem: {
            code: string;
            values: {
                [key: string]: string;
            };
            text: components["schemas"]["Text"];
        };
        ReasonsItem2: {
            field: string;
            /** @enum {string} */
            reason: "unit" | "boundary" | "evidence" | "factor" | "implausible" | "other";
            comment: string;
        };
        RebuildViewOutput: {
            workId: string;
            subject: string | null;
            /** @enum {string} */
            state: "asked" | "running" | "done" | "failed";
            /** Format: date-time */
            askedAt: string;
            startedAt: string | null;
            endedAt: string | null;
            phase: ("events" | "operations" | "evidence" | "checking" | "restoring") | null;
            done: number;
            total: number | null;
            cause: components["schemas"]["Cause"] | null;
        };
        RecalculateDisclosureOutput: {
            /** Format: uuid */
            disclosureId: string;
            calculationId: string | null;
            digest: string;
            totals: components["schemas"]["TotalsItem"][];
            differences: components["schemas"]["DifferencesItem"][];
        };
        RecordBaseYearChangeOutput: {
            /** Format: uuid */
            targetId: string;
            /** @enum {string} */
            status: "live" | "superseded" | "withdrawn";
            recalculated: boolean;
            baseEmissions: string | null;
        };
        RecordGoodsReceiptOutput: {
            /** Format: uuid */
            programmeId: string;
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            receiptId: string;
        };
        Reference: {
            setId: string;
            series: string;
            version: string;
            /** @enum {string} */
            succession: "annual" | "revision";
            digest: string;
            gwpSet: ("AR4" | "AR5" | "AR6") | null;
            factorId: string;
        };
        RegisterOrganisationOutput: {
            /** Format: uuid */
            organisationId: string;
            userId: string | null;
        };
        RegisterSupplierInput: {
            legalName: string;
            sector: string;
            /**
             * @description ISO 3166-1 alpha-2
             * @example CN
             */
            country: string;
            /** @default null */
            province: string | null;
            identifiers: components["schemas"]["IdentifiersItem"][];
        };
        RegisterSupplierOutput: {
            /** Format: uuid */
            supplierId: string;
            /** @enum {string} */
            outcome: "registered" | "found";
            differs: ("legalName" | "sector" | "country" | "province" | "identifiers")[];
        };
        RemindSupplierOutput: {
            /** Format: uuid */
            programmeId: string;
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            reminderId: string;
            /** Format: date */
            on: string;
        };
        RestateDisclosureOutput: {
            /** Format: uuid */
            disclosureId: string;
            /** @enum {string} */
            status: "submitted" | "returned" | "accepted" | "restated" | "restatement-returned" | "withdrawn";
            effect: string | null;
        };
        Restatement: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            over: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            points: string;
            forMonths: number;
        };
        Result: {
            /** Format: date */
            asOf: string;
            /** @enum {string} */
            status: "rated" | "unrated";
            latest: components["schemas"]["Base"] | null;
            base: components["schemas"]["Base"] | null;
            metric: components["schemas"]["Metric"] | null;
            dataQuality: components["schemas"]["DataQuality2"] | null;
            pillars: components["schemas"]["Pillars"] | null;
            gross: string | null;
            penalties: components["schemas"]["PenaltiesItem"][];
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            penaltyTotal: string;
            caps: components["schemas"]["CapsItem"][];
            /** @enum {string} */
            cap: "A" | "B" | "C" | "D" | "E";
            score: string | null;
            band: ("A" | "B" | "C" | "D" | "E") | null;
            missing: components["schemas"]["ReasonsItem"][];
            reasons: components["schemas"]["ReasonsItem"][];
            indicators: components["schemas"]["Indicators"];
            /** @enum {string} */
            tier: "A" | "B" | "C" | "D" | "E" | "U";
            standing: components["schemas"]["Standing"];
        };
        Revenue: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            amount: string;
            /**
             * @description ISO 4217 currency code
             * @example CNY
             */
            currency: string;
        };
        Rows: {
            factors: number;
            properties: number;
            blends: number;
            gwps: number;
        };
        Rows2: {
            read: number;
            added: number;
            unchanged: number;
            refused: number;
            warned: number;
        };
        Rules: {
            id: string;
            digest: string;
            terms: components["schemas"]["Appraisal"];
        };
        Rules2: {
            id: string;
            digest: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            discountRate: string;
        };
        Rules3: {
            id: string;
            version: string;
            digest: string;
        };
        RulesItem: {
            id: string;
            anyOf: ("falsified" | "sanctioned" | "deadlines-missed" | "suspended-long" | "replaced" | "waived" | "alternative" | "open-critical" | "audit-refused" | "deadline-passed" | "tier-A" | "tier-B" | "tier-C" | "tier-D" | "tier-E" | "new-supplier" | "high-carbon-worsening" | "hot-spot" | "no-target" | "low-confidence" | "overdue-minor" | "overdue-major" | "disclosure-valid" | "always" | "!falsified" | "!sanctioned" | "!deadlines-missed" | "!suspended-long" | "!replaced" | "!waived" | "!alternative" | "!open-critical" | "!audit-refused" | "!deadline-passed" | "!tier-A" | "!tier-B" | "!tier-C" | "!tier-D" | "!tier-E" | "!new-supplier" | "!high-carbon-worsening" | "!hot-spot" | "!no-target" | "!low-confidence" | "!overdue-minor" | "!overdue-major" | "!disclosure-valid" | "!always")[][];
            /** @enum {string} */
            decision: "admit" | "admit-with-conditions" | "remediate-by" | "suspend-new-awards" | "replace";
            days: number | null;
            reviewMonths: number | null;
            validMonths: number | null;
            conditions: components["schemas"]["ConditionsItem2"][];
        };
        Scope1: components["schemas"]["Scope12"] | {
            /** @constant */
            status: "declared-zero";
        } | {
            /** @constant */
            status: "not-measured";
        };
        Scope12: {
            /** @constant */
            status: "reported";
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            value: string;
        };
        Scope3Item: components["schemas"]["Scope3Item4"] | components["schemas"]["Scope3Item3"] | components["schemas"]["Scope3Item2"];
        Scope3Item2: {
            /** @description Scope 3 category 1-15 of the GHG Protocol */
            category: number;
            /** @constant */
            status: "not-measured";
        };
        Scope3Item3: {
            /** @description Scope 3 category 1-15 of the GHG Protocol */
            category: number;
            /** @constant */
            status: "not-relevant";
            reason: string;
        };
        Scope3Item4: {
            /** @description Scope 3 category 1-15 of the GHG Protocol */
            category: number;
            /** @constant */
            status: "reported";
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            value: string;
        };
        SitesItem: {
            /** Format: uuid */
            siteId: string;
            name: string;
            country: string;
            province: string | null;
            city: string | null;
        };
        SnoozeAlertOutput: {
            alertId: string;
            /** Format: date */
            until: string;
        };
        Source: {
            name: string;
            reference: string;
            licence: string;
        };
        Source2: {
            reference: string;
            file: string;
            note: string | null;
        };
        SourcesItem: {
            position: string;
            type: string;
            id: string;
        };
        Spend: {
            year: number;
            /**
             * @description ISO 4217 currency code
             * @example CNY
             */
            currency: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            amount: string;
        };
        Spend2: {
            year: number;
            money: components["schemas"]["Revenue"];
        };
        Standing: {
            before: components["schemas"]["Before"] | null;
            up: number;
            down: number;
            /** @enum {string} */
            reason: "initial" | "unchanged" | "dead_band" | "demotion_pending" | "demoted" | "demoted_immediately" | "promotion_pending" | "promoted" | "promoted_immediately" | "cap" | "held_by_cap" | "unrated";
            text: components["schemas"]["Text"];
            rerun: boolean;
            countedFrom: components["schemas"]["CountedFrom"] | null;
        };
        StartDraftOutput: {
            /** Format: uuid */
            draftId: string;
            suggestions: components["schemas"]["Suggestions"];
        };
        StepsItem: {
            formula: string;
            version: number;
            input: unknown;
            output: unknown;
        };
        StepsItem2: {
            /** @enum {string} */
            group: "data" | "factors" | "benchmarks" | "rules" | "time" | "hysteresis";
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            points: string;
            before: string | null;
            after: string | null;
            /** @enum {string} */
            tierBefore: "A" | "B" | "C" | "D" | "E" | "U";
            /** @enum {string} */
            tierAfter: "A" | "B" | "C" | "D" | "E" | "U";
            differs: boolean;
            causes: components["schemas"]["CausesItem"][];
        };
        StepsItem3: {
            rung: string;
            found: boolean;
            downgrade: number;
            says: {
                en: string;
                "zh-CN": string;
            } | null;
        };
        StoreEvidenceOutput: {
            /** Format: uuid */
            supplierId: string;
            digest: string;
            name: string;
            mediaType: string;
            size: number;
            known: boolean;
        };
        Subject: {
            /** @enum {string} */
            kind: "disclosure-line" | "draft-line" | "custom-factor" | "statement" | "measure";
            /** Format: uuid */
            id: string;
            lineId: string | null;
        };
        SubmitDraftOutput: {
            /** Format: uuid */
            draftId: string;
            /** Format: uuid */
            disclosureId: string;
            /** @enum {string} */
            status: "submitted" | "returned" | "accepted" | "restated" | "restatement-returned" | "withdrawn";
            calculationId: string | null;
        };
        Suggestions: {
            draftId: string | null;
            disclosureId: string | null;
            answers: {
                [key: string]: unknown;
            };
        };
        SupersedeEvidenceOutput: {
            /** Format: uuid */
            supplierId: string;
            digest: string;
            successor: string;
        };
        SupersedeTargetOutput: {
            /** Format: uuid */
            targetId: string;
            /** @enum {string} */
            status: "live" | "superseded" | "withdrawn";
            /** Format: uuid */
            successor: string;
        };
        SupersededBy: {
            successor: string;
            reason: string;
            /** Format: date-time */
            at: string;
        };
        TakeOverRecalculationOutput: {
            /** Format: uuid */
            disclosureId: string;
            /** @enum {string} */
            status: "submitted" | "returned" | "accepted" | "restated" | "restatement-returned" | "withdrawn";
            calculationId: string | null;
            effect: string | null;
        };
        Target: {
            /** @enum {string} */
            kind: "absolute" | "intensity" | "net-zero" | "renewable-electricity";
            scopes: (1 | 2 | 3)[];
            baseYear: number | null;
            targetYear: number | null;
            reduction: string | null;
            baseEmissions: string | null;
            coversScope3: boolean;
        };
        Text: {
            en: string;
            "zh-CN": string;
        };
        TiersItem: {
            /** @enum {string} */
            tier: "A" | "B" | "C" | "D" | "E";
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            from: string;
        };
        TotalsItem: {
            account: string;
            tCO2e: string | null;
            complete: boolean;
            lines: number;
            uncertainty: string | null;
        };
        Trajectory: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            weight: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            raw: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            adjusted: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            rawPoints: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            points: string;
            parts: components["schemas"]["PartsItem"][];
            reasons: components["schemas"]["ReasonsItem"][];
            sources: components["schemas"]["SourcesItem"][];
            comparison: components["schemas"]["Comparison2"] | null;
        };
        Trajectory2: {
            windowYears: number;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            absoluteWeight: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            intensityWeight: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            flat: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            absolutePace: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            intensityRetention: string;
            limitedByTarget: boolean;
        };
        TreatmentsItem: {
            treatment: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            share: string;
        };
        UndoImportOutput: {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
            batch: string;
            withdrawn: number;
            restored: number;
            changedSince: number;
            kept?: components["schemas"]["KeptItem"][];
        };
        ValidationItem: {
            scheme: string;
            /** @enum {string} */
            status: "committed" | "submitted" | "in-review" | "expired" | "removed" | "validated";
            /** Format: date */
            since: string;
        };
        VerificationsItem: {
            /** Format: uuid */
            verificationId: string;
            period: components["schemas"]["Billed"];
            basis: components["schemas"]["Basis"];
            verified: components["schemas"]["Verified"];
            evidence: string[];
            /** Format: date-time */
            verifiedAt: string;
            verifiedBy: string;
            organisationId: string;
        };
        Verified: {
            abatement: string;
            outputEffect: string | null;
            perYear: string;
            expectedPerYear: string;
            ratio: string;
            steps: components["schemas"]["StepsItem"][];
        };
        VerifyAbatementOutput: {
            /** Format: uuid */
            measureId: string;
            /** @enum {string} */
            status: "planned" | "approved" | "started" | "completed" | "abandoned";
            pending: boolean;
            /** Format: uuid */
            verificationId: string;
            verified: components["schemas"]["Verified"];
        };
        Weights: {
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            intensity: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            trajectory: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            commitment: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            data: string;
            /**
             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
             * @example 1234.5
             */
            measures: string;
        };
        WithdrawFactorSetOutput: {
            /** Format: uuid */
            organisationId: string;
            setId: string;
        };
        WithdrawStatementOutput: {
            /** Format: uuid */
            supplierId: string;
            /** Format: uuid */
            statementId: string;
        };
        Withdrawn: {
            reason: string;
            by: string;
            /** Format: date-time */
            at: string;
        };
        Withdrawn2: {
            reason: string;
            supersededBy: string | null;
        };
        Years: {
            from: number;
            to: number | null;
        };
    };
    responses: {
        /** @description Malformed: each field with code, value and remedy. */
        Refused400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not signed in. */
        Refused401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The role or the API key does not allow it. */
        Refused403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such thing, or not shared with you. */
        Refused404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not possible in the present state. */
        Refused409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match names an older revision. */
        Refused412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The file is larger than this message takes. */
        Refused413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A form or a compressed body, not a file as it is. */
        Refused415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Against a rule, or an Idempotency-Key used for another request. */
        Refused422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A store is away; see Retry-After. */
        Refused503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No room left for files. */
        Refused507: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        AcceptLanguage: "en" | "zh-CN";
        /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
        MinPosition: string;
        /** @description The same key with the same request is carried out once. */
        IdempotencyKey: string;
        /** @description Only if the revision is still this one. */
        IfMatch: string;
        /** @description Name of the file, percent-encoded UTF-8; or give fileName in the address. */
        XFileName: string;
        /** @description Name of the file, where X-File-Name is not sent. */
        FileName: string;
    };
    requestBodies: never;
    headers: {
        /** @description Place in the event log: written (commands), or included in the views read (queries). */
        XPosition: string;
        /** @description SHA-256 of the content; send it back as If-None-Match. */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "suppliers.ListHelpedSuppliers": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        suppliers: {
                            /** Format: uuid */
                            supplierId: string;
                            /** Format: uuid */
                            grantId: string;
                            /** Format: uuid */
                            helperOrganisationId: string;
                            helperUserId: string | null;
                            helperName: string;
                            purpose: string;
                            may: ("draft" | "submit" | "evidence" | "targets" | "answer")[];
                            /** Format: date-time */
                            grantedAt: string;
                            until: string | null;
                            legalName: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "imports.GetImportTemplate": {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                language?: "en" | "zh-CN";
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                kind: "suppliers" | "disclosures" | "inventory-lines" | "targets" | "spend" | "goods-receipts" | "findings" | "installations" | "verified-emissions";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    /** @description The name of the file (RFC 6266). */
                    "Content-Disposition"?: string;
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged: If-None-Match named its digest. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "installation.ListAlerts": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alerts: components["schemas"]["AcknowledgeAlertOutput"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "installation.AcknowledgeAlert": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                alertId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcknowledgeAlertOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcknowledgeAlertOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "installation.SnoozeAlert": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                alertId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcknowledgeAlertOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcknowledgeAlertOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "installation.ListBackups": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        embedded: boolean;
                        folder: string | null;
                        backups: {
                            name: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            finishedAt: string;
                            bytes: number;
                            events: number;
                            files: number;
                            digest: string;
                            missing: number;
                            restored: {
                                /** Format: date-time */
                                at: string;
                                passed: boolean;
                                cause: string | null;
                            } | null;
                        }[];
                        work: components["schemas"]["RebuildViewOutput"] | null;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "installation.StartBackup": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildViewOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildViewOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "installation.GetHealth": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        unit: "events" | "bytes";
                        processes: {
                            processId: string;
                            roles: string[];
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            at: string;
                            silent: boolean;
                        }[];
                        parts: {
                            /** @enum {string} */
                            kind: "projection" | "process" | "timer";
                            name: string;
                            version: number | null;
                            /** @enum {string} */
                            state: "starting" | "catching-up" | "live" | "faulted" | "standby" | "lost" | "stopped" | "nobody";
                            position: string | null;
                            lag: number | null;
                            retrying: boolean;
                            cause: components["schemas"]["Cause"] | null;
                        }[];
                        rebuilds: components["schemas"]["RebuildViewOutput"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "installation.RebuildView": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildViewOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildViewOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.AcceptInvitation": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    /** @default null */
                    registration?: components["schemas"]["RegisterSupplierInput"] | null;
                    consent: components["schemas"]["GrantConsentInput"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptInvitationOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptInvitationOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.OpenInvitedAccount": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    email: string;
                    name: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        organisationId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        organisationId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.ReadInvitation": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        buyer: string | null;
                        programme: string | null;
                        supplierName: string;
                        /** Format: date-time */
                        expiresAt: string;
                        /** @enum {string} */
                        status: "open" | "accepted";
                        accountOpened: boolean;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "verifications.ListIssuedStatements": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        statements: {
                            standard: string;
                            /** @enum {string} */
                            level: "limited" | "reasonable";
                            scopes: (1 | 2 | 3)[];
                            period: components["schemas"]["Billed"];
                            criteria: string;
                            /**
                             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                             * @example 1234.5
                             */
                            materiality: string;
                            /** @enum {string} */
                            opinion: "unmodified" | "qualified" | "adverse" | "disclaimer";
                            basis: string | null;
                            misstatements: components["schemas"]["MisstatementsItem"][];
                            evidence: string | null;
                            contentDigest: string;
                            /** Format: date */
                            validUntil: string;
                            /** Format: uuid */
                            statementId: string;
                            /** Format: uuid */
                            supplierId: string;
                            /** Format: uuid */
                            disclosureId: string;
                            /** Format: uuid */
                            verifierOrganisationId: string;
                            /** Format: uuid */
                            accreditationId: string;
                            issuedBy: string;
                            /** Format: date-time */
                            issuedAt: string;
                            /** @enum {string} */
                            status: "in-force" | "withdrawn" | "expired";
                            ended: components["schemas"]["Ended"] | null;
                            /** @enum {string} */
                            standing: "counts" | "withdrawn" | "expired" | "not-accepted" | "other-figures" | "partial-period" | "scopes-missing";
                            says: string;
                            warning: boolean;
                            supplierName: string | null;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "identity.WhoAmI": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actor: {
                            id: string;
                            /** @enum {string} */
                            kind: "user" | "api-key" | "system";
                        };
                        roles: ("programme-owner" | "procurement-manager" | "analyst" | "supplier-user" | "verifier" | "auditor" | "administrator")[];
                        scopes: string[] | null;
                        organisation: components["schemas"]["ItemsItem"] | null;
                        name: string | null;
                        email: string | null;
                        /** @enum {string} */
                        language: "en" | "zh-CN";
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "identity.ChangePassword": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "identity.SignOutEverywhere": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "identity.ListOrganisations": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                kind?: "verifier" | "auditor";
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ItemsItem"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "identity.RegisterOrganisation": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    kind: "buyer" | "supplier" | "verifier" | "auditor";
                    firstUser?: {
                        email: string;
                        name: string;
                        password: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterOrganisationOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterOrganisationOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "identity.ListApiKeys": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            keyId: string;
                            /** Format: uuid */
                            organisationId: string;
                            name: string;
                            roles: ("programme-owner" | "procurement-manager" | "analyst" | "supplier-user" | "verifier" | "auditor" | "administrator")[];
                            scopes: string[];
                            expiresOn: string | null;
                            /** @enum {string} */
                            status: "issued" | "revoked";
                            /** Format: date-time */
                            issuedAt: string;
                            issuedByName: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "identity.IssueApiKey": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    roles: ("programme-owner" | "procurement-manager" | "analyst" | "supplier-user" | "verifier" | "auditor" | "administrator")[];
                    scopes: string[];
                    expiresOn: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueApiKeyOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueApiKeyOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "identity.RevokeApiKey": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                organisationId: string;
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        keyId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        keyId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "factors.ListFactorSets": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["GetFactorSetOutput"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "factors.DraftFactorSet": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    header: components["schemas"]["Header"];
                    digest: string;
                    /** @enum {string} */
                    audience: "everyone" | "organisation";
                    parts: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftFactorSetOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftFactorSetOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "factors.GetFactorSet": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                organisationId: string;
                setId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFactorSetOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "factors.AddFactorSetPart": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                organisationId: string;
                setId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    part: number;
                    rows: {
                        factors: components["schemas"]["Factor"][];
                        properties: {
                            activity: string;
                            name: components["schemas"]["Name"];
                            /** @enum {string} */
                            kind: "net-calorific-value" | "gross-calorific-value" | "carbon-content" | "oxidation-factor" | "density" | "energy-use";
                            value: string;
                            unit: string;
                            /** @enum {string} */
                            basis: "NCV" | "GCV" | "none";
                            years: components["schemas"]["Years"];
                        }[];
                        blends: {
                            name: string;
                            components: {
                                gas: string;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                fraction: string;
                            }[];
                            note: string | null;
                        }[];
                        gwps: {
                            gas: string;
                            /** @enum {string} */
                            origin: "any" | "fossil-fugitive" | "other";
                            value: string;
                            optional: boolean;
                            note: string | null;
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddFactorSetPartOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddFactorSetPartOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "factors.PublishFactorSet": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                organisationId: string;
                setId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    digest: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftFactorSetOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftFactorSetOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "factors.WithdrawFactorSet": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                organisationId: string;
                setId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    supersededBy: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawFactorSetOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawFactorSetOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "factors.SearchFactors": {
        parameters: {
            query?: {
                activity?: string;
                text?: string;
                place?: string;
                year?: number;
                unit?: string;
                setId?: string;
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            setId: string;
                            factor: components["schemas"]["Factor"];
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "factors.FindFactor": {
        parameters: {
            query: {
                activity: string;
                country: string;
                region?: string;
                subdivision?: string;
                year: number;
                unit?: string;
                basis?: "NCV" | "GCV";
                sets?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindFactorOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.CreateProgramme": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @description ISO 4217 currency code
                     * @example CNY
                     */
                    currency: string;
                    /**
                     * @description IANA time zone
                     * @example Asia/Shanghai
                     */
                    timeZone: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        programmeId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        programmeId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "identity.ListUsers": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            userId: string;
                            /** Format: uuid */
                            organisationId: string;
                            name: string | null;
                            email: string | null;
                            roles: ("programme-owner" | "procurement-manager" | "analyst" | "supplier-user" | "verifier" | "auditor" | "administrator")[];
                            /** @enum {string} */
                            status: "enabled" | "disabled" | "erased";
                            demo: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "identity.RegisterUser": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    name: string;
                    roles: ("programme-owner" | "procurement-manager" | "analyst" | "supplier-user" | "verifier" | "auditor" | "administrator")[];
                    password: string;
                    demo?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "identity.DisableUser": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                organisationId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "identity.EnableUser": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                organisationId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "identity.EraseUser": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                organisationId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "identity.ChangeRoles": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                organisationId: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: ("programme-owner" | "procurement-manager" | "analyst" | "supplier-user" | "verifier" | "auditor" | "administrator")[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        userId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.ListProgrammes": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        programmes: {
                            /** Format: uuid */
                            programmeId: string;
                            /** Format: uuid */
                            organisationId: string;
                            name: string;
                            /**
                             * @description ISO 4217 currency code
                             * @example CNY
                             */
                            currency: string;
                            timeZone: string;
                            /** Format: date-time */
                            createdAt: string;
                            as: ("owner" | "auditor" | "verifier" | "supplier")[];
                            supplierIds: string[];
                            engagements: {
                                /** Format: uuid */
                                organisationId: string;
                                /** @enum {string} */
                                as: "auditor" | "verifier";
                                until: string | null;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "verifications.ClaimAccreditation": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    standards: string[];
                    levels: ("limited" | "reasonable")[];
                    sectors: string[] | null;
                    /** Format: date */
                    validFrom: string;
                    /** Format: date */
                    validUntil: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accreditationId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accreditationId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "verifications.ListAccreditations": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accreditations: {
                            body: string;
                            standards: string[];
                            levels: ("limited" | "reasonable")[];
                            sectors: string[] | null;
                            /** Format: date */
                            validFrom: string;
                            /** Format: date */
                            validUntil: string;
                            /** Format: uuid */
                            accreditationId: string;
                            /** Format: uuid */
                            organisationId: string;
                            /** Format: uuid */
                            programmeId: string;
                            verifierName: string | null;
                            /** @enum {string} */
                            status: "claimed" | "recorded" | "ended";
                            /** @enum {string} */
                            state: "claimed" | "refused" | "not-yet-valid" | "valid" | "expired" | "ended";
                            /** Format: date-time */
                            enteredAt: string;
                            recordedAt: string | null;
                            endedBecause: string | null;
                        }[];
                        verifiers: {
                            /** Format: uuid */
                            organisationId: string;
                            name: string | null;
                            engaged: boolean;
                            until: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "verifications.RecordAccreditation": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                    standards: string[];
                    levels: ("limited" | "reasonable")[];
                    sectors: string[] | null;
                    /** Format: date */
                    validFrom: string;
                    /** Format: date */
                    validUntil: string;
                    /** Format: uuid */
                    organisationId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accreditationId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accreditationId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "verifications.ConfirmAccreditation": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                accreditationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    organisationId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accreditationId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accreditationId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "verifications.EndAccreditation": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                accreditationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    organisationId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accreditationId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accreditationId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.ListAlerts": {
        parameters: {
            query?: {
                state?: "new" | "handled" | "all";
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAlertsOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "audits.ListProgrammeAudits": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        audits: components["schemas"]["AuditsItem"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "purchasing.GetAwardedByTier": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        programmeId: string;
                        years: {
                            year: number;
                            /**
                             * @description ISO 4217 currency code
                             * @example CNY
                             */
                            currency: string;
                            /**
                             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                             * @example 1234.5
                             */
                            total: string;
                            awards: number;
                            tiers: {
                                /** @enum {string} */
                                tier: "A" | "B" | "C" | "D" | "E" | "U";
                                awards: number;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                amount: string;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                share: string;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "purchasing.ListAwards": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        awards: components["schemas"]["GetAwardOutput"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "purchasing.DecideAward": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    category: string;
                    amount: components["schemas"]["Revenue"];
                    period: components["schemas"]["Billed"];
                    offers: {
                        /** Format: uuid */
                        supplierId: string;
                        /**
                         * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                         * @example 1234.5
                         */
                        price: string;
                    }[];
                    /** Format: uuid */
                    chosen: string;
                    /** @default null */
                    reasonCode?: ("price" | "capacity" | "quality" | "lead-time" | "sole-source" | "strategic") | null;
                    /** @default null */
                    reason?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideAwardOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideAwardOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "purchasing.GetAward": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                awardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAwardOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "purchasing.WithdrawAward": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                awardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideAwardOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecideAwardOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.ListBenchmarkSets": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBenchmarkSetsOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.DraftBenchmarkSet": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    document: components["schemas"]["Document"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftBenchmarkSetOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftBenchmarkSetOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.GetBenchmarkSet": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                benchmarkSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        programmeId: string;
                        documentId: string;
                        version: string;
                        title: {
                            en: string;
                            "zh-CN": string;
                        };
                        /** @enum {string} */
                        status: "drafted" | "published";
                        inForce: boolean;
                        effectiveFrom: string | null;
                        digest: string;
                        drafter: string;
                        approver: string | null;
                        document: components["schemas"]["Document"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.DiffBenchmarkSets": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                benchmarkSetId: string;
                otherId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        old: components["schemas"]["New"];
                        new: components["schemas"]["New"];
                        differences: components["schemas"]["DifferencesItem2"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.PublishBenchmarkSet": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                benchmarkSetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    effectiveFrom: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishBenchmarkSetOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishBenchmarkSetOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.ListConsents": {
        parameters: {
            query?: {
                on?: string;
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        day: string;
                        timeZone: string;
                        suppliers: {
                            /** Format: uuid */
                            supplierId: string;
                            name: string;
                            /** @enum {string} */
                            basis: "consent" | "buyer-held";
                            consents: {
                                /** Format: uuid */
                                consentId: string;
                                purpose: string;
                                scopes: string[];
                                /** Format: date-time */
                                grantedAt: string;
                                expiresOn: string | null;
                                endedAt: string | null;
                            }[];
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "measures.GetProgrammeCostCurve": {
        parameters: {
            query?: {
                include?: "binding" | "all";
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rules: components["schemas"]["Rules"];
                        expected: components["schemas"]["ExpectedItem"][];
                        verified: components["schemas"]["ExpectedItem"][];
                        leftOut: components["schemas"]["LeftOutItem"][];
                        suppliers: {
                            sharing: number;
                            drawn: number;
                        };
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.ListDisclosuresToReview": {
        parameters: {
            query?: {
                supplierId?: string;
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        disclosures: {
                            /** Format: uuid */
                            disclosureId: string;
                            /** Format: uuid */
                            supplierId: string;
                            /** @enum {string} */
                            status: "submitted" | "returned" | "accepted" | "restated" | "restatement-returned" | "withdrawn";
                            /** Format: date */
                            periodFrom: string;
                            /** Format: date */
                            periodTo: string;
                            scope12LocationBased: string | null;
                            scope12MarketBased: string | null;
                            scope3Reported: string | null;
                            missing: string[];
                            dataQuality: number;
                            dueOn: string | null;
                            supplierName: string | null;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.ListDutyConflicts": {
        parameters: {
            query?: {
                rule?: "disclosure-reviewed-by-submitter" | "statement-by-submitter" | "finding-judged-by-answerer" | "finding-verified-by-raiser" | "rules-published-by-drafter" | "assured-and-acted" | "helper-and-assurer" | "buyer-and-supplier-role" | "auditor-with-buying-role" | "judgement-by-machine";
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rules: {
                            /** @enum {string} */
                            rule: "disclosure-reviewed-by-submitter" | "statement-by-submitter" | "finding-judged-by-answerer" | "finding-verified-by-raiser" | "rules-published-by-drafter" | "assured-and-acted" | "helper-and-assurer" | "buyer-and-supplier-role" | "auditor-with-buying-role" | "judgement-by-machine";
                            /** @enum {string} */
                            prevention: "refused" | "partly" | "allowed";
                            conflicts: {
                                /** @enum {string} */
                                subject: "disclosureId" | "findingId" | "rulesetId" | "benchmarkSetId" | "supplierId" | "userId";
                                subjectId: string;
                                supplierId: string | null;
                                supplier: string | null;
                                person: {
                                    /** @enum {string} */
                                    kind: "user" | "api-key" | "system";
                                    id: string;
                                } | null;
                                organisationId: string;
                                organisation: string;
                                first: components["schemas"]["First"] | null;
                                second: components["schemas"]["First"] | null;
                            }[];
                            next?: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.EngageOrganisation": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    organisationId: string;
                    /** @enum {string} */
                    as: "auditor" | "verifier";
                    /** @default null */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndEngagementOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndEngagementOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.EndEngagement": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    organisationId: string;
                    /** @enum {string} */
                    as: "auditor" | "verifier";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndEngagementOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndEngagementOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "imports.ExportDisclosures": {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                language?: "en" | "zh-CN";
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    /** @description The name of the file (RFC 6266). */
                    "Content-Disposition"?: string;
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged: If-None-Match named its digest. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "imports.ExportSuppliers": {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                language?: "en" | "zh-CN";
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    /** @description The name of the file (RFC 6266). */
                    "Content-Disposition"?: string;
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged: If-None-Match named its digest. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.ListAffectedDisclosures": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                setId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        disclosures: {
                            /** Format: uuid */
                            supplierId: string;
                            /** Format: uuid */
                            disclosureId: string;
                            /** Format: date */
                            periodFrom: string;
                            /** Format: date */
                            periodTo: string;
                            inForce: boolean;
                            /** Format: uuid */
                            calculationId: string;
                            used: components["schemas"]["FactorSetsItem"][];
                            recalculated: string | null;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "audits.ListProgrammeFindings": {
        parameters: {
            query?: {
                supplierId?: string;
                state?: "open" | "submitted" | "rejected" | "accepted" | "ineffective" | "verified" | "closed" | "withdrawn";
                grade?: "critical" | "major" | "minor" | "observation";
                asOf?: string;
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFindingsOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "imports.ListProgrammeImports": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            importId: string;
                            kind: string;
                            file: string;
                            /** @enum {string} */
                            apply: "none" | "good-rows" | "all";
                            /** @enum {string} */
                            state: "waiting" | "checking" | "rehearsing" | "recording" | "done" | "refused" | "cancelled" | "interrupted" | "failed";
                            recorded: boolean;
                            /** Format: date-time */
                            startedAt: string;
                            startedBy: string;
                            rows: components["schemas"]["Rows2"];
                            undoable: boolean;
                            undone: components["schemas"]["UndoImportOutput"] | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "imports.GetProgrammeImport": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelProgrammeImportOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "imports.CancelProgrammeImport": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelProgrammeImportOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelProgrammeImportOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "imports.ResumeProgrammeImport": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelProgrammeImportOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelProgrammeImportOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "imports.PreviewUndo": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        batch: string;
                        withdraw: number;
                        restore: number;
                        changedSince: number;
                        steps: {
                            /** Format: uuid */
                            supplierId: string;
                            name: string;
                            what: string;
                            currency: string | null;
                            now: string;
                            after: string | null;
                        }[];
                        kept: components["schemas"]["KeptItem"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "imports.UndoImport": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoImportOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoImportOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "imports.ImportForProgramme": {
        parameters: {
            query?: {
                apply?: "none" | "good-rows" | "all";
                sheet?: string;
                rowsBeforeHeader?: number;
                ignoreUnknownColumns?: "yes" | "no";
                restate?: string;
                /** @description Name of the file, where X-File-Name is not sent. */
                fileName?: components["parameters"]["FileName"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Name of the file, percent-encoded UTF-8; or give fileName in the address. */
                "X-File-Name"?: components["parameters"]["XFileName"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                kind: "suppliers" | "disclosures" | "inventory-lines" | "targets" | "spend" | "goods-receipts" | "findings" | "installations" | "verified-emissions";
            };
            cookie?: never;
        };
        /** @description The file as it is; at most 20971520 bytes. */
        requestBody: {
            content: {
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelProgrammeImportOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelProgrammeImportOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
    "suppliers.ListInvitations": {
        parameters: {
            query?: {
                status?: "open" | "accepted" | "revoked";
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        invitations: {
                            /** Format: uuid */
                            invitationId: string;
                            supplierName: string;
                            email: string | null;
                            /** Format: date-time */
                            invitedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            /** @enum {string} */
                            status: "open" | "expired" | "accepted" | "revoked";
                            supplierId: string | null;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.InviteSupplier": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    supplierName: string;
                    /** Format: email */
                    email: string;
                    /** @default 30 */
                    validForDays?: number;
                    /** @default null */
                    supplierId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteSupplierOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteSupplierOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.RevokeInvitation": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        invitationId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        invitationId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.RenameProgramme": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        programmeId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        programmeId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.GetProgrammeOverview": {
        parameters: {
            query?: {
                year?: number;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        programmeId: string;
                        name: string;
                        suppliers: number;
                        spend: {
                            year: number | null;
                            /**
                             * @description ISO 4217 currency code
                             * @example CNY
                             */
                            currency: string;
                            /**
                             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                             * @example 1234.5
                             */
                            total: string;
                            unknown: number;
                            otherCurrency: number;
                        };
                        tiers: {
                            /** @enum {string} */
                            tier: "A" | "B" | "C" | "D" | "E" | "U";
                            suppliers: number;
                            /**
                             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                             * @example 1234.5
                             */
                            spend: string;
                            spendUnknown: number;
                            share: string | null;
                            spendShare: string | null;
                        }[];
                        gates: {
                            decision: ("admit" | "admit-with-conditions" | "remediate-by" | "suspend-new-awards" | "replace") | null;
                            suppliers: number;
                            /**
                             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                             * @example 1234.5
                             */
                            spend: string;
                            spendUnknown: number;
                            share: string | null;
                            spendShare: string | null;
                        }[];
                        indicators: {
                            /** @enum {string} */
                            id: "disclosed" | "target" | "assured" | "renewables-known";
                            of: number;
                            missing: number;
                            suppliers: number;
                            /**
                             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                             * @example 1234.5
                             */
                            spend: string;
                            spendUnknown: number;
                            share: string | null;
                            spendShare: string | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.ListProgrammeReads": {
        parameters: {
            query?: {
                supplier?: string;
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProgrammeReadsOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "purchasing.ListReceivedQuantities": {
        parameters: {
            query: {
                year: number;
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        suppliers: {
                            year: number;
                            figures: components["schemas"]["FiguresItem"][];
                            /** Format: uuid */
                            supplierId: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.ListRulesets": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBenchmarkSetsOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.DraftRuleset": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    document: components["schemas"]["Document2"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftRulesetOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftRulesetOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.GetRuleset": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                rulesetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        programmeId: string;
                        documentId: string;
                        version: string;
                        title: {
                            en: string;
                            "zh-CN": string;
                        };
                        /** @enum {string} */
                        status: "drafted" | "published";
                        inForce: boolean;
                        effectiveFrom: string | null;
                        digest: string;
                        drafter: string;
                        approver: string | null;
                        document: components["schemas"]["Document2"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.DiffRulesets": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                rulesetId: string;
                otherId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        old: components["schemas"]["New2"];
                        new: components["schemas"]["New2"];
                        differences: components["schemas"]["DifferencesItem2"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.PublishRuleset": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                rulesetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    effectiveFrom: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishRulesetOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishRulesetOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "purchasing.ListSpend": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        suppliers: {
                            /** Format: uuid */
                            supplierId: string;
                            figures: components["schemas"]["FiguresItem2"][];
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "purchasing.CompareSuppliers": {
        parameters: {
            query: {
                suppliers: string;
                prices?: string;
                currency?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        programmeId: string;
                        /** Format: date */
                        on: string;
                        metric: string | null;
                        /** @enum {string} */
                        unratedAs: "A" | "B" | "C" | "D" | "E" | "U";
                        suppliers: {
                            /** Format: uuid */
                            supplierId: string;
                            name: string;
                            /** @enum {string} */
                            tier: "A" | "B" | "C" | "D" | "E" | "U";
                            score: string | null;
                            rulesetId: string | null;
                            assessedAsOf: string | null;
                            shared: boolean;
                            intensity: {
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                value: string;
                                metric: string;
                                comparable: boolean;
                            } | null;
                            dataQuality: {
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                score: string;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                confidence: string;
                            } | null;
                            /** @enum {string} */
                            trend: "improving" | "flat" | "worsening" | "unknown";
                            gate: {
                                /** @enum {string} */
                                decision: "admit" | "admit-with-conditions" | "remediate-by" | "suspend-new-awards" | "replace";
                                rule: string;
                                reasons: {
                                    en: string;
                                    "zh-CN": string;
                                }[];
                                dueOn: string | null;
                            } | null;
                            barred: {
                                /** @enum {string} */
                                why: "suspended" | "replaced" | "before-first-milestone";
                                until: string | null;
                            } | null;
                            openFindings: components["schemas"]["OpenFindings"];
                            assurance: {
                                /** @enum {string} */
                                declared: "none" | "internal" | "limited" | "reasonable";
                                counts: boolean;
                            } | null;
                            price: string | null;
                            premium: string | null;
                            attributed: {
                                tCO2e: string | null;
                                missing: ("not-shared" | "no-price" | "no-emissions" | "no-revenue" | "other-currency" | "price-above-revenue") | null;
                                period: components["schemas"]["Billed"] | null;
                            };
                            better: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.ListSuppliers": {
        parameters: {
            query?: {
                tier?: "A" | "B" | "C" | "D" | "E" | "U";
                gate?: "admit" | "admit-with-conditions" | "remediate-by" | "suspend-new-awards" | "replace";
                remediation?: "open" | "cleared" | "expired";
                sector?: string;
                country?: string;
                category?: string;
                search?: string;
                status?: "active" | "ended" | "all";
                sort?: "name" | "score" | "intensity" | "spend" | "due" | "deadline";
                direction?: "ascending" | "descending";
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        suppliers: {
                            /** Format: uuid */
                            supplierId: string;
                            name: string;
                            sector: string | null;
                            country: string | null;
                            province: string | null;
                            /** @enum {string} */
                            status: "active" | "ended";
                            basis: ("consent" | "buyer-held") | null;
                            shared: boolean;
                            category: string | null;
                            hotSpot: boolean | null;
                            /** @enum {string} */
                            tier: "A" | "B" | "C" | "D" | "E" | "U";
                            previousTier: ("A" | "B" | "C" | "D" | "E" | "U") | null;
                            score: string | null;
                            rulesetId: string | null;
                            assessedAsOf: string | null;
                            metric: string | null;
                            intensity: string | null;
                            /** @enum {string} */
                            trend: "improving" | "flat" | "worsening" | "unknown";
                            gate: ("admit" | "admit-with-conditions" | "remediate-by" | "suspend-new-awards" | "replace") | null;
                            gateRule: string | null;
                            dueOn: string | null;
                            remediation: {
                                /** Format: uuid */
                                caseId: string;
                                /** Format: date */
                                openedOn: string;
                                /** Format: date */
                                dueOn: string;
                                milestones: components["schemas"]["MilestonesItem"][];
                                /** @enum {string} */
                                status: "open" | "cleared" | "expired";
                                daysLeft: number | null;
                            } | null;
                            lastDisclosure: {
                                /** Format: date */
                                to: string;
                                /** @enum {string} */
                                status: "submitted" | "returned" | "accepted" | "restated" | "restatement-returned" | "withdrawn";
                            } | null;
                            spend: components["schemas"]["Spend"] | null;
                            openFindings: components["schemas"]["OpenFindings"];
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.RegisterSupplier": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterSupplierInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterSupplierOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterSupplierOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.GetSupplierPage": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        programmeId: string;
                        /** Format: uuid */
                        supplierId: string;
                        name: string;
                        identifiers: components["schemas"]["IdentifiersItem2"][];
                        sector: string;
                        country: string;
                        province: string | null;
                        sites: components["schemas"]["SitesItem"][];
                        enrolment: {
                            /** @enum {string} */
                            status: "active" | "ended";
                            basis: ("consent" | "buyer-held") | null;
                            enrolledAt: string | null;
                            shared: boolean;
                            consents: {
                                /** Format: uuid */
                                consentId: string;
                                purpose: string;
                                scopes: string[];
                                expiresOn: string | null;
                            }[];
                        };
                        classification: {
                            category: string;
                            hotSpot: boolean;
                            soleSource: boolean | null;
                            qualifiedAlternatives: number | null;
                        } | null;
                        assessment: {
                            eventId: string;
                            position: string;
                            /** Format: date-time */
                            at: string;
                            /** Format: uuid */
                            assessmentId: string;
                            /** Format: date */
                            asOf: string;
                            trigger: string;
                            /** @enum {string} */
                            tier: "A" | "B" | "C" | "D" | "E" | "U";
                            score: string | null;
                            rulesetId: string;
                            rulesetDigest: string;
                            benchmarkSetId: string;
                            benchmarkDigest: string;
                            gwpSet: string;
                            factsDigest: string;
                            resultDigest: string;
                            nextChangeOn: string | null;
                            result: components["schemas"]["Result"] | null;
                            waterfall: {
                                code: string;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                points: string;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                running: string;
                            }[];
                            inputs: components["schemas"]["SourcesItem"][];
                        } | null;
                        gates: {
                            eventId: string;
                            position: string;
                            /** Format: date-time */
                            at: string;
                            /** Format: uuid */
                            decisionId: string;
                            /** @enum {string} */
                            decision: "admit" | "admit-with-conditions" | "remediate-by" | "suspend-new-awards" | "replace";
                            previous: ("admit" | "admit-with-conditions" | "remediate-by" | "suspend-new-awards" | "replace") | null;
                            rule: string;
                            reasons: components["schemas"]["ReasonsItem"][];
                            conditions: components["schemas"]["ConditionsItem"][];
                            /** Format: date */
                            on: string;
                            dueOn: string | null;
                            reviewOn: string | null;
                            validUntil: string | null;
                            /** Format: uuid */
                            assessmentId: string;
                            rulesetId: string;
                        }[];
                        remediation: {
                            /** Format: uuid */
                            caseId: string;
                            /** Format: date */
                            openedOn: string;
                            /** Format: date */
                            dueOn: string;
                            milestones: components["schemas"]["MilestonesItem"][];
                            /** @enum {string} */
                            status: "open" | "cleared" | "expired";
                        }[];
                        sanctioned: boolean;
                        waivedUntil: string | null;
                        disclosures: {
                            /** Format: uuid */
                            disclosureId: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            /** @enum {string} */
                            status: "submitted" | "returned" | "accepted" | "restated" | "restatement-returned" | "withdrawn";
                            scope1: components["schemas"]["Scope1"];
                            scope2LocationBased: components["schemas"]["Scope1"];
                            scope2MarketBased: components["schemas"]["Scope1"];
                            revenue: components["schemas"]["Revenue"] | null;
                            /** @enum {string} */
                            dataBasis: "primary" | "company-level" | "spend-sector" | "spend-generic";
                            /** @enum {string} */
                            assurance: "none" | "internal" | "limited" | "reasonable";
                            inForce: boolean;
                        }[];
                        targets: {
                            /** Format: uuid */
                            targetId: string;
                            target: components["schemas"]["Target"];
                            /** @enum {string} */
                            status: "committed" | "superseded" | "withdrawn";
                            successor: string | null;
                            validations: {
                                scheme: string;
                                ambition: string | null;
                                /** Format: date */
                                validatedOn: string;
                            }[];
                        }[];
                        audits: {
                            /** Format: uuid */
                            auditId: string;
                            kind: ("desk" | "on-site") | null;
                            plannedOn: string | null;
                            /** @enum {string} */
                            status: "scheduled" | "performed" | "refused";
                            on: string | null;
                        }[];
                        findings: {
                            /** Format: uuid */
                            findingId: string;
                            /** Format: uuid */
                            auditId: string;
                            /** @enum {string} */
                            grade: "critical" | "major" | "minor" | "observation";
                            statement: string;
                            correctiveActionDueOn: string | null;
                            closureDueOn: string | null;
                            /** @enum {string} */
                            status: "open" | "action-submitted" | "action-accepted" | "action-rejected" | "verified" | "closed" | "withdrawn";
                        }[];
                        spend: components["schemas"]["Spend"][] | null;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.AcknowledgeAlert": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                alertId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alertId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alertId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.SnoozeAlert": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                alertId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnoozeAlertOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnoozeAlertOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.GetAssessment": {
        parameters: {
            query?: {
                assessmentId?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        programmeId: string;
                        /** Format: uuid */
                        supplierId: string;
                        /** Format: uuid */
                        assessmentId: string;
                        /** Format: date */
                        asOf: string;
                        trigger: string;
                        rulesetId: string;
                        rulesetDigest: string;
                        benchmarkSetId: string;
                        benchmarkDigest: string;
                        /** @enum {string} */
                        gwpSet: "AR4" | "AR5" | "AR6";
                        facts: {
                            /** Format: uuid */
                            programmeId: string;
                            /** Format: uuid */
                            supplierId: string;
                            sector: {
                                name: string;
                                source: components["schemas"]["SourcesItem"];
                            } | null;
                            disclosures: {
                                /** Format: uuid */
                                disclosureId: string;
                                period: components["schemas"]["Billed"];
                                /** @enum {string} */
                                gwpSet: "AR4" | "AR5" | "AR6";
                                scope1: components["schemas"]["Scope1"];
                                scope2LocationBased: components["schemas"]["Scope1"];
                                scope2MarketBased: components["schemas"]["Scope1"];
                                scope3Reported: number[];
                                energyCarriers: string[];
                                renewableElectricityShare: string | null;
                                revenue: components["schemas"]["Revenue"] | null;
                                output: {
                                    product: string;
                                    quantity: components["schemas"]["Quantity"];
                                }[];
                                /** @enum {string} */
                                dataBasis: "primary" | "company-level" | "spend-sector" | "spend-generic";
                                primaryDataShare: string | null;
                                /** @enum {string} */
                                assurance: "none" | "internal" | "limited" | "reasonable";
                                statements?: {
                                    /** Format: uuid */
                                    statementId: string;
                                    /** @enum {string} */
                                    level: "limited" | "reasonable";
                                    /** @enum {string} */
                                    opinion: "unmodified" | "qualified" | "adverse" | "disclaimer";
                                    /** @enum {string} */
                                    standing: "counts" | "withdrawn" | "expired" | "not-accepted" | "other-figures" | "partial-period" | "scopes-missing";
                                    /** Format: date */
                                    validUntil: string;
                                    sources: components["schemas"]["SourcesItem"][];
                                }[];
                                supplierProgramme: boolean | null;
                                energyManagementSystem: boolean | null;
                                efficiencyImprovement: string | null;
                                restatements: {
                                    /** Format: date */
                                    on: string;
                                    effect: string | null;
                                    declared: boolean;
                                    source: components["schemas"]["SourcesItem"];
                                }[];
                                source: components["schemas"]["SourcesItem"];
                            }[];
                            targets: {
                                /** Format: uuid */
                                targetId: string;
                                /** @enum {string} */
                                kind: "absolute" | "intensity" | "net-zero" | "renewable-electricity";
                                scopes: (1 | 2 | 3)[];
                                baseYear: number | null;
                                targetYear: number | null;
                                reduction: string | null;
                                baseEmissions: string | null;
                                /** @constant */
                                baseRecalculated?: true;
                                coversScope3: boolean;
                                validated: {
                                    scheme: string;
                                    ambition: string | null;
                                    /** Format: date */
                                    on: string;
                                } | null;
                                supersededBy: string | null;
                                sources: components["schemas"]["SourcesItem"][];
                            }[];
                            findings: {
                                /** Format: uuid */
                                findingId: string;
                                /** Format: uuid */
                                auditId: string;
                                /** @enum {string} */
                                grade: "critical" | "major" | "minor" | "observation";
                                falsification: boolean;
                                /** Format: date */
                                raisedOn: string;
                                closureDueOn: string | null;
                                /** @enum {string} */
                                state: "open" | "closed";
                                sources: components["schemas"]["SourcesItem"][];
                            }[];
                            audits: {
                                /** Format: uuid */
                                auditId: string;
                                /** @enum {string} */
                                state: "performed" | "refused";
                                /** Format: date */
                                on: string;
                                source: components["schemas"]["SourcesItem"];
                            }[];
                            measures?: {
                                /** Format: uuid */
                                measureId: string;
                                /** Format: date */
                                dueOn: string;
                                lifetimeYears: number;
                                completedOn: string | null;
                                sources: components["schemas"]["SourcesItem"][];
                            }[];
                        };
                        inputs: components["schemas"]["SourcesItem"][];
                        factsDigest: string;
                        result: components["schemas"]["Result"];
                        resultDigest: string;
                        previousTier: ("A" | "B" | "C" | "D" | "E" | "U") | null;
                        nextChangeOn: string | null;
                        eventId: string;
                        position: string;
                        recordedAt: string;
                        steps: {
                            code: string;
                            points: string;
                            running: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.ListAssessments": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            programmeId: string;
                            /** Format: uuid */
                            supplierId: string;
                            /** Format: uuid */
                            assessmentId: string;
                            /** Format: date */
                            asOf: string;
                            recordedAt: string;
                            position: string;
                            revision: number;
                            trigger: string;
                            /** @enum {string} */
                            tier: "A" | "B" | "C" | "D" | "E" | "U";
                            previousTier: ("A" | "B" | "C" | "D" | "E" | "U") | null;
                            score: string | null;
                            band: ("A" | "B" | "C" | "D" | "E") | null;
                            /** @enum {string} */
                            cap: "A" | "B" | "C" | "D" | "E";
                            /** @enum {string} */
                            reason: "initial" | "unchanged" | "dead_band" | "demotion_pending" | "demoted" | "demoted_immediately" | "promotion_pending" | "promoted" | "promoted_immediately" | "cap" | "held_by_cap" | "unrated";
                            text: {
                                en: string;
                                "zh-CN": string;
                            };
                            rulesetId: string;
                            benchmarkSetId: string;
                            resultDigest: string;
                            period: components["schemas"]["Billed"] | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.CompareDay": {
        parameters: {
            query: {
                on: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        day: string;
                        timeZone: string;
                        asKnownThen: {
                            /** Format: date */
                            asOf: string;
                            /** @enum {string} */
                            tier: "A" | "B" | "C" | "D" | "E" | "U";
                            score: string | null;
                            rulesetId: string;
                            benchmarkSetId: string;
                            standing: components["schemas"]["Text"];
                            factsDigest: string;
                            resultDigest: string;
                            /** Format: uuid */
                            assessmentId: string;
                            trigger: string;
                            /** Format: date-time */
                            recordedAt: string;
                            eventId: string;
                            position: string;
                        } | null;
                        asKnownNow: {
                            /** Format: date */
                            asOf: string;
                            /** @enum {string} */
                            tier: "A" | "B" | "C" | "D" | "E" | "U";
                            score: string | null;
                            rulesetId: string;
                            benchmarkSetId: string;
                            standing: components["schemas"]["Text"];
                            factsDigest: string;
                            resultDigest: string;
                        } | null;
                        unjudged: ("not-enrolled" | "no-rules") | null;
                        same: boolean;
                        points: string | null;
                        steps: components["schemas"]["StepsItem2"][];
                        later: {
                            position: string;
                            type: string;
                            id: string;
                            /** @enum {string} */
                            kind: "correction" | "late";
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            recordedAt: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.ExplainDifference": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        from: components["schemas"]["From"];
                        to: components["schemas"]["From"];
                        /**
                         * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                         * @example 1234.5
                         */
                        points: string;
                        steps: components["schemas"]["StepsItem2"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.RecomputeAssessment": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        assessmentId: string;
                        storedDigest: string;
                        computedDigest: string;
                        equal: boolean;
                        rulesetIntact: boolean;
                        benchmarkSetIntact: boolean;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "audits.ListAudits": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        audits: components["schemas"]["AuditsItem"][];
                        next?: string;
                        auditBodies: {
                            /** Format: uuid */
                            organisationId: string;
                            name: string | null;
                        }[];
                        deadlines: {
                            id: string;
                            byGrade: {
                                critical: components["schemas"]["Critical"];
                                major: components["schemas"]["Critical"];
                                minor: components["schemas"]["Critical"];
                                observation: null;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "audits.ScheduleAudit": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "desk" | "on-site";
                    /** Format: date */
                    plannedOn: string;
                    criteria: string;
                    auditorOrganisationId: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformAuditOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformAuditOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "audits.RaiseFinding": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                auditId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    grade: "critical" | "major" | "minor" | "observation";
                    statement: string;
                    /** @default false */
                    falsification?: boolean;
                    /** @default null */
                    correctiveActionDueOn?: string | null;
                    /** @default null */
                    closureDueOn?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RaiseFindingOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RaiseFindingOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "audits.CloseFinding": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                auditId: string;
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptCorrectiveActionOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptCorrectiveActionOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "audits.SubmitCorrectiveAction": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                auditId: string;
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rootCause: string;
                    action: string;
                    /** Format: date */
                    completeOn: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptCorrectiveActionOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptCorrectiveActionOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "audits.AcceptCorrectiveAction": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                auditId: string;
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptCorrectiveActionOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptCorrectiveActionOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "audits.RejectCorrectiveAction": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                auditId: string;
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptCorrectiveActionOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptCorrectiveActionOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "audits.AttachEvidence": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                auditId: string;
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachEvidenceInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptCorrectiveActionOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptCorrectiveActionOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "audits.ReopenFinding": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                auditId: string;
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptCorrectiveActionOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptCorrectiveActionOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "audits.VerifyFinding": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                auditId: string;
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    effective: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptCorrectiveActionOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptCorrectiveActionOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "audits.WithdrawFinding": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                auditId: string;
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptCorrectiveActionOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptCorrectiveActionOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "audits.PerformAudit": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                auditId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    performedOn: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformAuditOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformAuditOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "audits.RecordAuditRefusal": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                auditId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformAuditOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PerformAuditOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.ClassifySupplier": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    category: string;
                    hotSpot: boolean;
                    soleSource: boolean;
                    qualifiedAlternatives: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifySupplierOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifySupplierOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.GrantConsent": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantConsentInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantConsentOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantConsentOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.RevokeConsent": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                consentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantConsentOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantConsentOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "factors.ListCustomFactors": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            programmeId: string;
                            /** Format: uuid */
                            supplierId: string;
                            /** Format: uuid */
                            customFactorId: string;
                            factor: components["schemas"]["Factor"];
                            gwpSet: ("AR4" | "AR5" | "AR6") | null;
                            method: string;
                            evidence: components["schemas"]["EvidenceItem2"][];
                            digest: string;
                            /** @enum {string} */
                            status: "proposed" | "approved" | "refused";
                            proposedBy: string;
                            proposedAt: string;
                            decidedBy: string | null;
                            decidedAt: string | null;
                            reason: string | null;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "factors.ProposeCustomFactor": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    factor: components["schemas"]["Factor"];
                    gwpSet: ("AR4" | "AR5" | "AR6") | null;
                    method: string;
                    evidence: components["schemas"]["EvidenceItem2"][];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApproveCustomFactorOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApproveCustomFactorOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "factors.ApproveCustomFactor": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                customFactorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApproveCustomFactorOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApproveCustomFactorOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "factors.RefuseCustomFactor": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                customFactorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApproveCustomFactorOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApproveCustomFactorOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.GetReview": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        supplierId: string;
                        /** Format: uuid */
                        disclosureId: string;
                        /** @enum {string} */
                        status: "submitted" | "returned" | "accepted" | "restated" | "restatement-returned" | "withdrawn";
                        period: components["schemas"]["Billed"];
                        lastYear: {
                            /** Format: uuid */
                            disclosureId: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            /** @enum {string} */
                            basis: "accepted" | "submitted";
                        } | null;
                        fields: {
                            field: string;
                            name: {
                                en: string;
                                "zh-CN": string;
                            };
                            now: string | null;
                            before: string | null;
                            unit: string;
                            change: string | null;
                            questions: string[];
                        }[];
                        lines: {
                            lineId: string;
                            kind: string;
                            site: string | null;
                            subject: string;
                            account: string;
                            now: string | null;
                            before: string | null;
                            unit: string;
                            change: string | null;
                            questions: string[];
                            factors: {
                                set: components["schemas"]["FactorSetsItem"];
                                factorId: string;
                                value: string;
                                unit: string;
                            }[];
                            evidence: number;
                            quality: number | null;
                            grade: string | null;
                            estimated: boolean;
                            returned: boolean;
                        }[];
                        gone: {
                            lineId: string;
                            kind: string;
                            site: string | null;
                            subject: string;
                            account: string;
                            before: string | null;
                        }[];
                        factorSets: components["schemas"]["FactorSetsItem"][];
                        quality: {
                            score: number;
                            basis: string;
                            primaryDataShare: string | null;
                            assurance: string;
                        };
                        open: number;
                        questions: components["schemas"]["QuestionsItem2"][];
                        revision: number;
                        acceptance: {
                            allowed: boolean;
                            code: string | null;
                            says: {
                                en: string;
                                "zh-CN": string;
                            } | null;
                        };
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.EnrolSupplier": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifySupplierOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifySupplierOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.EndEnrolment": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifySupplierOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifySupplierOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "factors.FindSupplierFactor": {
        parameters: {
            query: {
                organisationId: string;
                activity: string;
                country: string;
                region?: string;
                subdivision?: string;
                year: number;
                unit?: string;
                basis?: "NCV" | "GCV";
                sets?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindFactorOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "audits.ListFindings": {
        parameters: {
            query?: {
                state?: "open" | "submitted" | "rejected" | "accepted" | "ineffective" | "verified" | "closed" | "withdrawn";
                grade?: "critical" | "major" | "minor" | "observation";
                asOf?: string;
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFindingsOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "audits.GetFinding": {
        parameters: {
            query?: {
                asOf?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                findingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        findingId: string;
                        /** Format: uuid */
                        auditId: string;
                        /** Format: uuid */
                        programmeId: string;
                        /** Format: uuid */
                        supplierId: string;
                        /** @enum {string} */
                        grade: "critical" | "major" | "minor" | "observation";
                        statement: string;
                        falsification: boolean;
                        /** @enum {string} */
                        state: "open" | "submitted" | "rejected" | "accepted" | "ineffective" | "verified" | "closed" | "withdrawn";
                        issuedBy: string;
                        correctiveActionDueOn: string | null;
                        closureDueOn: string | null;
                        actions: components["schemas"]["ActionsItem"][];
                        evidence: components["schemas"]["EvidenceItem"][];
                        history: components["schemas"]["HistoryItem"][];
                        overdue: components["schemas"]["Overdue"];
                        supplierName: string | null;
                        audit: {
                            /** @enum {string} */
                            kind: "desk" | "on-site";
                            /** @enum {string} */
                            state: "scheduled" | "performed" | "refused";
                            /** Format: date */
                            plannedOn: string;
                            performedOn: string | null;
                            criteria: string;
                            auditorOrganisationId: string | null;
                        } | null;
                        organisations: {
                            organisationId: string;
                            name: string;
                        }[];
                        acts: {
                            /** @enum {string} */
                            act: "submit-action" | "attach-evidence" | "accept-action" | "reject-action" | "verify-effective" | "verify-ineffective" | "close" | "reopen" | "withdraw";
                            refusal: {
                                code: string;
                                what: string;
                                remedy: string;
                            } | null;
                        }[];
                        revision: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "admissions.GetGate": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        programmeId: string;
                        /** Format: uuid */
                        supplierId: string;
                        /** Format: uuid */
                        decisionId: string;
                        /** @enum {string} */
                        decision: "admit" | "admit-with-conditions" | "remediate-by" | "suspend-new-awards" | "replace";
                        rule: string;
                        matched: ("falsified" | "sanctioned" | "deadlines-missed" | "suspended-long" | "replaced" | "waived" | "alternative" | "open-critical" | "audit-refused" | "deadline-passed" | "tier-A" | "tier-B" | "tier-C" | "tier-D" | "tier-E" | "new-supplier" | "high-carbon-worsening" | "hot-spot" | "no-target" | "low-confidence" | "overdue-minor" | "overdue-major" | "disclosure-valid" | "always")[];
                        reasons: components["schemas"]["ReasonsItem"][];
                        conditions: components["schemas"]["ConditionsItem"][];
                        dueOn: string | null;
                        reviewOn: string | null;
                        validUntil: string | null;
                        previous: ("admit" | "admit-with-conditions" | "remediate-by" | "suspend-new-awards" | "replace") | null;
                        /** Format: date */
                        on: string;
                        inputs: components["schemas"]["Inputs"] | null;
                        inputsDigest: string;
                        /** Format: uuid */
                        assessmentId: string;
                        rulesetId: string;
                        rulesetDigest: string;
                        nextEvaluationOn: string | null;
                        position: string;
                        recordedAt: string;
                        remediation: {
                            /** Format: uuid */
                            caseId: string;
                            rule: string;
                            /** Format: date */
                            openedOn: string;
                            /** Format: date */
                            dueOn: string;
                            milestones: components["schemas"]["MilestonesItem"][];
                            /** @enum {string} */
                            status: "open" | "expired" | "cleared";
                        } | null;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "admissions.ListGateDecisions": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            programmeId: string;
                            /** Format: uuid */
                            supplierId: string;
                            /** Format: uuid */
                            decisionId: string;
                            /** @enum {string} */
                            decision: "admit" | "admit-with-conditions" | "remediate-by" | "suspend-new-awards" | "replace";
                            rule: string;
                            matched: ("falsified" | "sanctioned" | "deadlines-missed" | "suspended-long" | "replaced" | "waived" | "alternative" | "open-critical" | "audit-refused" | "deadline-passed" | "tier-A" | "tier-B" | "tier-C" | "tier-D" | "tier-E" | "new-supplier" | "high-carbon-worsening" | "hot-spot" | "no-target" | "low-confidence" | "overdue-minor" | "overdue-major" | "disclosure-valid" | "always")[];
                            reasons: components["schemas"]["ReasonsItem"][];
                            conditions: components["schemas"]["ConditionsItem"][];
                            dueOn: string | null;
                            reviewOn: string | null;
                            validUntil: string | null;
                            previous: ("admit" | "admit-with-conditions" | "remediate-by" | "suspend-new-awards" | "replace") | null;
                            /** Format: date */
                            on: string;
                            inputs: components["schemas"]["Inputs"] | null;
                            inputsDigest: string;
                            /** Format: uuid */
                            assessmentId: string;
                            rulesetId: string;
                            rulesetDigest: string;
                            nextEvaluationOn: string | null;
                            position: string;
                            recordedAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "purchasing.ListGoodsReceipts": {
        parameters: {
            query?: {
                year?: number;
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        receipts: {
                            /** Format: uuid */
                            receiptId: string;
                            source: string;
                            number: string;
                            /** Format: date */
                            receivedOn: string;
                            product: string;
                            quantity: components["schemas"]["Quantity"];
                            batchId: string | null;
                            /** Format: date-time */
                            recordedAt: string;
                            reversed: {
                                reason: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "purchasing.RecordGoodsReceipt": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    source: string;
                    number: string;
                    /** Format: date */
                    receivedOn: string;
                    product: string;
                    quantity: components["schemas"]["Quantity"];
                    /** @default null */
                    batchId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGoodsReceiptOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGoodsReceiptOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "purchasing.ReverseGoodsReceipt": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                receiptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGoodsReceiptOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGoodsReceiptOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "purchasing.WithdrawGoodsReceipt": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
                receiptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @default null */
                    batchId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGoodsReceiptOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordGoodsReceiptOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "admissions.RecordPastRemediation": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "met" | "missed";
                    /** Format: date */
                    dueOn: string;
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifySupplierOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifySupplierOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.GetPeerStanding": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        least: number;
                        /** @enum {string} */
                        group: "sector" | "programme";
                        sector: string | null;
                        score: components["schemas"]["Intensity"];
                        intensity: components["schemas"]["Intensity"];
                        metric: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "purchasing.GetReceivedQuantities": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        programmeId: string;
                        /** Format: uuid */
                        supplierId: string;
                        years: {
                            year: number;
                            figures: components["schemas"]["FiguresItem"][];
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.ListReminders": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                        reminders: {
                            /** Format: uuid */
                            reminderId: string;
                            /** Format: date */
                            on: string;
                            /** @enum {string} */
                            about: "disclosure" | "correction" | "corrective-action" | "target" | "other";
                            reason: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.RemindSupplier": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default disclosure
                     * @enum {string}
                     */
                    about?: "disclosure" | "correction" | "corrective-action" | "target" | "other";
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemindSupplierOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemindSupplierOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "admissions.RecordSanction": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifySupplierOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifySupplierOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "admissions.LiftSanction": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifySupplierOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassifySupplierOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "purchasing.GetSpendOfSupplier": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        programmeId: string;
                        /** Format: uuid */
                        supplierId: string;
                        figures: components["schemas"]["FiguresItem2"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "purchasing.RecordSpend": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    money: components["schemas"]["Revenue"];
                    source: string;
                    /** @default null */
                    batchId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectSpendOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectSpendOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "purchasing.CorrectSpend": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    money: components["schemas"]["Revenue"];
                    reason: string;
                    source: string;
                    /** @default null */
                    batchId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectSpendOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectSpendOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "purchasing.WithdrawSpend": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    money: components["schemas"]["Revenue"];
                    reason: string;
                    /** @default null */
                    batchId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectSpendOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectSpendOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.GetTierHistory": {
        parameters: {
            query?: {
                on?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["AsKnownNow"][];
                        on?: {
                            /** Format: date */
                            day: string;
                            timeZone: string;
                            asRecorded: components["schemas"]["AsKnownNow"] | null;
                            asKnownNow: components["schemas"]["AsKnownNow"] | null;
                        };
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.GetTimeline": {
        parameters: {
            query?: {
                upTo?: string;
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: {
                            position: string;
                            eventId: string;
                            type: string;
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            recordedAt: string;
                            who: {
                                /** @enum {string} */
                                kind: "user" | "api-key" | "system";
                                id: string | null;
                                organisation: string | null;
                                organisationName: string | null;
                                actingFor: string | null;
                            };
                            says: string;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "admissions.GrantWaiver": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    until: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantWaiverOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantWaiverOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.GetProgrammeTargetPath": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        target: {
                            baseYear: number;
                            targetYear: number;
                            /**
                             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                             * @example 1234.5
                             */
                            reduction: string;
                            /** Format: date-time */
                            setAt: string;
                            reason: string;
                        } | null;
                        suppliers: number;
                        inBaseYear: number;
                        years: {
                            year: number;
                            path: string | null;
                            actual: string | null;
                            suppliers: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.SetProgrammeTarget": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    baseYear: number;
                    targetYear: number;
                    /**
                     * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                     * @example 1234.5
                     */
                    reduction: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        programmeId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        programmeId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "verifications.ListVerifiableSuppliers": {
        parameters: {
            query?: {
                search?: string;
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        suppliers: {
                            /** Format: uuid */
                            supplierId: string;
                            name: string;
                            sector: string | null;
                            disclosures: {
                                /** Format: uuid */
                                disclosureId: string;
                                period: components["schemas"]["Billed"];
                                waiting: components["schemas"]["Accepted"] | null;
                                accepted: components["schemas"]["Accepted"] | null;
                                stated: boolean;
                            }[];
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "verifications.GetVerificationCoverage": {
        parameters: {
            query: {
                year: number;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        programmeId: string;
                        year: number;
                        suppliers: {
                            covered: number;
                            total: number;
                            share: string | null;
                            missing: {
                                noFigures: number;
                                notShared: number;
                            };
                        };
                        spend: {
                            byCurrency: {
                                currency: string;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                covered: string;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                total: string;
                                share: string | null;
                            }[];
                            missing: {
                                noSpendFigure: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.ListWhatIfs": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CancelWhatIfOutput"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.StartWhatIf": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default null */
                    rulesetId?: string | null;
                    /** @default null */
                    benchmarkSetId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelWhatIfOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelWhatIfOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.GetWhatIf": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                programmeId: string;
                whatIfId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        whatIfId: string;
                        /** Format: uuid */
                        programmeId: string;
                        /** @enum {string} */
                        state: "running" | "done" | "cancelled" | "interrupted" | "failed";
                        /** Format: date-time */
                        startedAt: string;
                        startedBy: string;
                        /** Format: date */
                        asOf: string;
                        tried: components["schemas"]["Against"];
                        against: components["schemas"]["Against"] | null;
                        done: number;
                        total: number;
                        counts: components["schemas"]["Counts"];
                        flows: {
                            /** @enum {string} */
                            from: "A" | "B" | "C" | "D" | "E" | "U";
                            /** @enum {string} */
                            to: "A" | "B" | "C" | "D" | "E" | "U";
                            suppliers: number;
                        }[];
                        moved: {
                            /** Format: uuid */
                            supplierId: string;
                            name: string;
                            from: components["schemas"]["From2"];
                            to: components["schemas"]["From2"];
                            /** @enum {string} */
                            reason: "initial" | "unchanged" | "dead_band" | "demotion_pending" | "demoted" | "demoted_immediately" | "promotion_pending" | "promoted" | "promoted_immediately" | "cap" | "held_by_cap" | "unrated";
                            why: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "assessments.CancelWhatIf": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                programmeId: string;
                whatIfId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelWhatIfOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelWhatIfOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "session.Current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentOutput"];
                };
            };
        };
    };
    "session.SignIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    /** Format: password */
                    password: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentOutput"];
                };
            };
        };
    };
    "session.SignOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "suppliers.GetSupplier": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        supplierId: string;
                        organisationId: string | null;
                        /** @enum {string} */
                        keptBy: "supplier" | "buyer";
                        legalName: string;
                        identifiers: components["schemas"]["IdentifiersItem2"][];
                        sector: string;
                        country: string;
                        province: string | null;
                        sites: components["schemas"]["SitesItem"][];
                        contacts: {
                            /** Format: uuid */
                            contactId: string;
                            purpose: string;
                            name: string | null;
                            email: string | null;
                            phone: string | null;
                        }[];
                        enrolments: {
                            /** Format: uuid */
                            programmeId: string;
                            /** Format: uuid */
                            buyerOrganisationId: string;
                            /** @enum {string} */
                            basis: "consent" | "buyer-held";
                            /** @enum {string} */
                            status: "active" | "ended";
                            consents: {
                                /** Format: uuid */
                                consentId: string;
                                purpose: string;
                                scopes: string[];
                                /** Format: date-time */
                                grantedAt: string;
                                expiresOn: string | null;
                                ended: {
                                    /** Format: date-time */
                                    at: string;
                                    reason: string;
                                } | null;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.ListSupplierAlerts": {
        parameters: {
            query?: {
                state?: "new" | "handled" | "all";
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAlertsOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.AddContact": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    purpose: string;
                    name: string;
                    /** Format: email */
                    email: string;
                    /** @default null */
                    phone?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddContactOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddContactOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.RemoveContact": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddContactOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddContactOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "measures.GetSupplierCostCurve": {
        parameters: {
            query?: {
                include?: "binding" | "all";
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rules: components["schemas"]["Rules"];
                        expected: components["schemas"]["ExpectedItem"][];
                        verified: components["schemas"]["ExpectedItem"][];
                        leftOut: components["schemas"]["LeftOutItem"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.CorrectSupplierDetails": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    legalName: string;
                    sector: string;
                    /**
                     * @description ISO 3166-1 alpha-2
                     * @example CN
                     */
                    country: string;
                    /** @default null */
                    province?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        supplierId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        supplierId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.ListDisclosures": {
        parameters: {
            query?: {
                status?: "submitted" | "returned" | "accepted" | "restated" | "restatement-returned" | "withdrawn";
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        disclosures: {
                            /** Format: uuid */
                            disclosureId: string;
                            /** Format: uuid */
                            supplierId: string;
                            /** @enum {string} */
                            status: "submitted" | "returned" | "accepted" | "restated" | "restatement-returned" | "withdrawn";
                            /** Format: date */
                            periodFrom: string;
                            /** Format: date */
                            periodTo: string;
                            scope12LocationBased: string | null;
                            scope12MarketBased: string | null;
                            scope3Reported: string | null;
                            missing: string[];
                            dataQuality: number;
                            dueOn: string | null;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.SubmitDisclosure": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDisclosureInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptDisclosureOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptDisclosureOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.GetDisclosure": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        disclosureId: string;
                        /** Format: uuid */
                        supplierId: string;
                        /** @enum {string} */
                        status: "submitted" | "returned" | "accepted" | "restated" | "restatement-returned" | "withdrawn";
                        /** Format: date */
                        periodFrom: string;
                        /** Format: date */
                        periodTo: string;
                        current: components["schemas"]["Inventory"];
                        accepted: components["schemas"]["Inventory"] | null;
                        scope12LocationBased: string | null;
                        scope12MarketBased: string | null;
                        scope3Reported: string | null;
                        missing: string[];
                        dataQuality: number;
                        dueOn: string | null;
                        chain: ({
                            /** @constant */
                            what: "submitted";
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            recordedAt: string;
                            by: components["schemas"]["By"];
                            eventId: string;
                            position: string;
                            inventory: components["schemas"]["Inventory"];
                        } | {
                            /** @constant */
                            what: "returned";
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            recordedAt: string;
                            by: components["schemas"]["By"];
                            eventId: string;
                            position: string;
                            reasons: components["schemas"]["ReasonsItem2"][];
                            dueOn: string | null;
                        } | {
                            /** @constant */
                            what: "corrected";
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            recordedAt: string;
                            by: components["schemas"]["By"];
                            eventId: string;
                            position: string;
                            inventory: components["schemas"]["Inventory"];
                        } | {
                            /** @constant */
                            what: "accepted";
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            recordedAt: string;
                            by: components["schemas"]["By"];
                            eventId: string;
                            position: string;
                            inventory: components["schemas"]["Inventory"];
                        } | {
                            /** @constant */
                            what: "restated";
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            recordedAt: string;
                            by: components["schemas"]["By"];
                            eventId: string;
                            position: string;
                            inventory: components["schemas"]["Inventory"];
                            cause: string;
                            causeKind: ("structural-change" | "outsourcing-or-insourcing" | "methodology" | "factor-change" | "error" | "category-added" | "other") | null;
                            effect: string | null;
                            declared: boolean;
                        } | {
                            /** @constant */
                            what: "withdrawn";
                            /** Format: date-time */
                            occurredAt: string;
                            /** Format: date-time */
                            recordedAt: string;
                            by: components["schemas"]["By"];
                            eventId: string;
                            position: string;
                            reason: string;
                        })[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.AcceptDisclosure": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    answers?: components["schemas"]["AnswersItem2"][];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptDisclosureOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptDisclosureOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.GetCalculation": {
        parameters: {
            query?: {
                calculationId?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        supplierId: string;
                        /** Format: uuid */
                        disclosureId: string;
                        /** Format: uuid */
                        calculationId: string;
                        /** @enum {string} */
                        cause: "submission" | "correction" | "restatement" | "new-factor-set";
                        previous: string | null;
                        document: {
                            organisation: string;
                            period: components["schemas"]["Billed"];
                            /** @enum {string} */
                            boundary: "operational-control" | "financial-control" | "equity-share";
                            /** @enum {string} */
                            gwpSet: "AR4" | "AR5" | "AR6";
                            place: string;
                            lines: ({
                                /** @constant */
                                kind: "stationary-combustion";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                fuel: string;
                                /** @enum {string} */
                                method: "ipcc" | "china" | "published";
                                activity: components["schemas"]["Activity"];
                                /** @default null */
                                density: components["schemas"]["Paid"] | null;
                                /** @default null */
                                calorificBasis: ("net" | "gross") | null;
                                /** @default false */
                                biogenic: boolean;
                                /** @default null */
                                carrier: ("coal" | "coke" | "natural-gas" | "process-gas" | "lpg" | "diesel" | "gasoline" | "fuel-oil" | "other-fossil" | "biomass" | "renewable-self-generated" | "other-renewable" | "electricity" | "steam" | "heat" | "cooling") | null;
                            } | {
                                /** @constant */
                                kind: "mobile-combustion";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                fuel: string;
                                /** @enum {string} */
                                method: "ipcc" | "china" | "published";
                                activity: components["schemas"]["Activity"];
                                /** @default null */
                                density: components["schemas"]["Paid"] | null;
                                /** @default null */
                                calorificBasis: ("net" | "gross") | null;
                                /** @default false */
                                biogenic: boolean;
                                /** @default null */
                                carrier: ("coal" | "coke" | "natural-gas" | "process-gas" | "lpg" | "diesel" | "gasoline" | "fuel-oil" | "other-fossil" | "biomass" | "renewable-self-generated" | "other-renewable" | "electricity" | "steam" | "heat" | "cooling") | null;
                            } | {
                                /** @constant */
                                kind: "mobile-distance";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                vehicle: string;
                                activity: components["schemas"]["Activity"];
                            } | {
                                /** @constant */
                                kind: "process";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                process: string;
                                activity: components["schemas"]["Activity"];
                                /** @default null */
                                factor: components["schemas"]["Factor2"] | null;
                                /** @default false */
                                fossilFugitive: boolean;
                            } | {
                                /** @constant */
                                kind: "refrigerant";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                gas: string;
                                /** @default null */
                                blend: components["schemas"]["BlendItem"][] | null;
                                activity: components["schemas"]["Activity"];
                            } | {
                                /** @constant */
                                kind: "electricity";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                /** @default null */
                                market: string | null;
                                activity: components["schemas"]["Activity"];
                            } | {
                                /** @constant */
                                kind: "purchased-energy";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                /** @enum {string} */
                                carrier: "steam" | "heat" | "cooling";
                                activity: components["schemas"]["Activity"];
                                /** @default null */
                                factor: components["schemas"]["Factor2"] | null;
                            } | {
                                /** @constant */
                                kind: "biogenic";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                activity: components["schemas"]["Activity"];
                            } | ({
                                /** @constant */
                                kind: "scope3";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                category: number;
                                /** @constant */
                                method: "supplier-specific";
                                items: components["schemas"]["EnergyItem2"][];
                            } | {
                                /** @constant */
                                kind: "scope3";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                category: number;
                                /** @constant */
                                method: "hybrid";
                                energy: components["schemas"]["EnergyItem2"][];
                                inputs: components["schemas"]["InputsItem"][];
                                waste: components["schemas"]["EnergyItem2"][];
                                other: components["schemas"]["EnergyItem2"][];
                            } | {
                                /** @constant */
                                kind: "scope3";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                category: number;
                                /** @constant */
                                method: "average";
                                subject: string;
                                activity: components["schemas"]["Activity"];
                            } | {
                                /** @constant */
                                kind: "scope3";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                category: number;
                                /** @constant */
                                method: "spend";
                                subject: string;
                                activity: components["schemas"]["Activity"];
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                fx: string;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                priceSpendYear: string;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                priceFactorYear: string;
                                sectorMatched: boolean;
                            } | {
                                /** @constant */
                                kind: "scope3";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                category: number;
                                /** @constant */
                                method: "distance";
                                legs: components["schemas"]["LegsItem"][];
                            } | {
                                /** @constant */
                                kind: "scope3";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                category: number;
                                /** @constant */
                                method: "fuel";
                                fuels: components["schemas"]["FuelsItem"][];
                            } | {
                                /** @constant */
                                kind: "scope3";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                category: number;
                                /** @constant */
                                method: "waste";
                                activity: components["schemas"]["Activity"];
                                treatments: components["schemas"]["TreatmentsItem"][];
                            } | {
                                /** @constant */
                                kind: "scope3";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                category: number;
                                /** @constant */
                                method: "energy-related";
                                subject: string;
                                activity: components["schemas"]["Activity"];
                            } | {
                                /** @constant */
                                kind: "scope3";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                category: number;
                                /** @constant */
                                method: "lifetime-use";
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                watt: string;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                hoursPerDay: string;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                daysPerYear: string;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                years: string;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                units: string;
                            } | {
                                /** @constant */
                                kind: "scope3";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                category: number;
                                /** @constant */
                                method: "equity-share";
                                holdings: components["schemas"]["HoldingsItem"][];
                            } | {
                                /** @constant */
                                kind: "scope3";
                                id: string;
                                /** @default null */
                                site: string | null;
                                /** @default [] */
                                evidence: string[];
                                billed?: components["schemas"]["Billed"];
                                quality: components["schemas"]["Quality2"];
                                /** @default null */
                                place: string | null;
                                /** @default null */
                                year: number | null;
                                /** @default null */
                                factorSet: string | null;
                                category: number;
                                /** @constant */
                                method: "unknown";
                            }))[];
                            /** @default [] */
                            instruments: {
                                serial: string;
                                /** @enum {string} */
                                type: "certificate" | "contract" | "supplier-rate";
                                /** @default null */
                                site: string | null;
                                market: string;
                                year: number;
                                vintage: number;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                kwh: string;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                factor: string;
                                renewable: boolean;
                                /** @default [] */
                                evidence: string[];
                            }[];
                            /** @default [] */
                            besides: components["schemas"]["BesidesItem"][];
                            /** @default [] */
                            declaredZero: ("scope1" | "scope2")[];
                            /** @default [] */
                            notRelevant: components["schemas"]["NotRelevantItem"][];
                            /** @default null */
                            revenue: components["schemas"]["Revenue"] | null;
                            /** @default [] */
                            output: components["schemas"]["OutputItem"][];
                            assurance: components["schemas"]["Assurance"];
                            management: components["schemas"]["Management"];
                        };
                        documentDigest: string;
                        recorded: {
                            engine: string;
                            unitTable: string;
                            library: {
                                organisationId: string | null;
                                programmeId: string | null;
                            };
                            factorSets: components["schemas"]["FactorSetsItem"][];
                            lines: {
                                id: string;
                                kind: string;
                                /** @enum {string} */
                                status: "calculated" | "unknown";
                                accounts: {
                                    account: string;
                                    tCO2e: string | null;
                                }[];
                                biogenicCo2: string;
                                factors: {
                                    set: components["schemas"]["FactorSetsItem"];
                                    factorId: string;
                                    value: string;
                                    unit: string;
                                }[];
                                formulas: string[];
                                quality: number | null;
                                grade: ("measured" | "calculated" | "estimated" | "default") | null;
                                estimated: boolean;
                            }[];
                            totals: components["schemas"]["TotalsItem"][];
                            digest: string;
                        };
                        /** Format: date-time */
                        recordedAt: string;
                        recomputed: {
                            matches: boolean;
                            digest: string | null;
                            hindrance: {
                                en: string;
                                "zh-CN": string;
                            } | null;
                            calculation: {
                                [key: string]: unknown;
                            } | null;
                        };
                        all: {
                            /** Format: uuid */
                            calculationId: string;
                            cause: string;
                            /** Format: date-time */
                            recordedAt: string;
                            digest: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.ListCalculations": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        calculations: {
                            /** Format: uuid */
                            calculationId: string;
                            cause: string;
                            setId: string | null;
                            reason: string | null;
                            basedOn: string | null;
                            inForce: boolean;
                            /** Format: date-time */
                            recordedAt: string;
                            factorSets: components["schemas"]["FactorSetsItem"][];
                            totals: components["schemas"]["TotalsItem"][];
                            differences: components["schemas"]["DifferencesItem"][];
                            digest: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.CorrectDisclosure": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDisclosureInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptDisclosureOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptDisclosureOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.CorrectInventory": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    programmeId?: string;
                    document: components["schemas"]["Document3"];
                    answers?: components["schemas"]["AnswersItem2"][];
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectInventoryOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectInventoryOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "evidence.GetEvidenceOfDisclosure": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        disclosureId: string;
                        lines: {
                            lineId: string | null;
                            files: {
                                digest: string;
                                /** Format: date-time */
                                since: string;
                                until: string | null;
                                /** @enum {string} */
                                from: "link" | "record";
                                file: components["schemas"]["File"] | null;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.ListQuestions": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        open: number;
                        questions: components["schemas"]["QuestionsItem2"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.AnswerQuestion": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerQuestionOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerQuestionOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.RecalculateDisclosure": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    setId: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecalculateDisclosureOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecalculateDisclosureOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.TakeOverRecalculation": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
                calculationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cause: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakeOverRecalculationOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakeOverRecalculationOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.GetReceipt": {
        parameters: {
            query?: {
                eventId?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetReceiptOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.ListReceipts": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        receipts: components["schemas"]["GetReceiptOutput"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.RestateDisclosure": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    inventory: components["schemas"]["Inventory"];
                    cause: string;
                    /** @enum {string} */
                    causeKind?: "structural-change" | "outsourcing-or-insourcing" | "methodology" | "factor-change" | "error" | "category-added" | "other";
                    /**
                     * @default supplier
                     * @enum {string}
                     */
                    foundBy?: "supplier" | "reviewer" | "verifier";
                    answers?: components["schemas"]["AnswersItem2"][];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestateDisclosureOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestateDisclosureOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.RestateInventory": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    programmeId?: string;
                    document: components["schemas"]["Document3"];
                    answers?: components["schemas"]["AnswersItem2"][];
                    cause: string;
                    /** @enum {string} */
                    causeKind?: "structural-change" | "outsourcing-or-insourcing" | "methodology" | "factor-change" | "error" | "category-added" | "other";
                    /**
                     * @default supplier
                     * @enum {string}
                     */
                    foundBy?: "supplier" | "reviewer" | "verifier";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectInventoryOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectInventoryOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.ReturnDisclosure": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reasons: components["schemas"]["ReasonsItem2"][];
                    dueOn: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptDisclosureOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptDisclosureOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "verifications.IssueStatement": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    standard: string;
                    /** @enum {string} */
                    level: "limited" | "reasonable";
                    scopes: (1 | 2 | 3)[];
                    period: components["schemas"]["Billed"];
                    criteria: string;
                    /**
                     * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                     * @example 1234.5
                     */
                    materiality: string;
                    /** @enum {string} */
                    opinion: "unmodified" | "qualified" | "adverse" | "disclaimer";
                    basis: string | null;
                    misstatements: components["schemas"]["MisstatementsItem"][];
                    evidence: string | null;
                    contentDigest: string;
                    /** Format: date */
                    validUntil: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        statementId: string;
                    };
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        statementId: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "verifications.GetVerificationSubject": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        disclosureId: string;
                        period: components["schemas"]["Billed"];
                        waiting: components["schemas"]["Accepted"] | null;
                        accepted: components["schemas"]["Accepted"] | null;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.WithdrawDisclosure": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptDisclosureOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptDisclosureOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "evidence.ListEvidence": {
        parameters: {
            query?: {
                programmeId?: string;
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["File"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "evidence.StoreEvidence": {
        parameters: {
            query?: {
                /** @description Name of the file, where X-File-Name is not sent. */
                fileName?: components["parameters"]["FileName"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Name of the file, percent-encoded UTF-8; or give fileName in the address. */
                "X-File-Name"?: components["parameters"]["XFileName"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        /** @description The file as it is; at most 20971520 bytes. */
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/heic": string;
                "image/heif": string;
                "image/webp": string;
                "application/pdf": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
                "text/plain": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreEvidenceOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreEvidenceOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
    "evidence.DownloadEvidence": {
        parameters: {
            query?: {
                programmeId?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
                digest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    /** @description The name of the file (RFC 6266). */
                    "Content-Disposition"?: string;
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/heic": string;
                    "image/heif": string;
                    "image/webp": string;
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                    "text/plain": string;
                };
            };
            /** @description Unchanged: If-None-Match named its digest. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "evidence.LinkEvidence": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                digest: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject: components["schemas"]["Subject"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkEvidenceOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkEvidenceOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "evidence.UnlinkEvidence": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                digest: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    subject: components["schemas"]["Subject"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkEvidenceOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkEvidenceOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "evidence.SupersedeEvidence": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                digest: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    successor: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupersedeEvidenceOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupersedeEvidenceOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.ListHelperGrants": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        grants: {
                            /** Format: uuid */
                            supplierId: string;
                            /** Format: uuid */
                            grantId: string;
                            /** Format: uuid */
                            helperOrganisationId: string;
                            helperUserId: string | null;
                            helperName: string;
                            purpose: string;
                            may: ("draft" | "submit" | "evidence" | "targets" | "answer")[];
                            /** Format: date-time */
                            grantedAt: string;
                            until: string | null;
                            ended: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                reason: "revoked" | "expired";
                                note: string | null;
                            } | null;
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.GrantHelper": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    helperOrganisationId: string;
                    /** @default null */
                    helperUserId?: string | null;
                    purpose: string;
                    may: ("draft" | "submit" | "evidence" | "targets" | "answer")[];
                    /** @default null */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantHelperOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantHelperOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.RevokeHelper": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantHelperOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantHelperOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "imports.GetSupplierImport": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelProgrammeImportOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "imports.CancelSupplierImport": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelProgrammeImportOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelProgrammeImportOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "imports.ResumeSupplierImport": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelProgrammeImportOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelProgrammeImportOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "imports.ImportForSupplier": {
        parameters: {
            query?: {
                apply?: "none" | "good-rows" | "all";
                sheet?: string;
                rowsBeforeHeader?: number;
                ignoreUnknownColumns?: "yes" | "no";
                restate?: string;
                /** @description Name of the file, where X-File-Name is not sent. */
                fileName?: components["parameters"]["FileName"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Name of the file, percent-encoded UTF-8; or give fileName in the address. */
                "X-File-Name"?: components["parameters"]["XFileName"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                kind: "suppliers" | "disclosures" | "inventory-lines" | "targets" | "spend" | "goods-receipts" | "findings" | "installations" | "verified-emissions";
            };
            cookie?: never;
        };
        /** @description The file as it is; at most 20971520 bytes. */
        requestBody: {
            content: {
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelProgrammeImportOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelProgrammeImportOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
    "disclosures.SubmitInventory": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    programmeId?: string;
                    document: components["schemas"]["Document3"];
                    answers?: components["schemas"]["AnswersItem2"][];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectInventoryOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectInventoryOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.PreviewInventory": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    programmeId?: string;
                    document: components["schemas"]["Document3"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        documentDigest: string;
                        digest: string;
                        totals: components["schemas"]["TotalsItem"][];
                        estimatedLines: string[];
                        consequences: components["schemas"]["ConsequencesItem"][];
                        inventory: components["schemas"]["Inventory"];
                        calculation: {
                            [key: string]: unknown;
                        };
                        questions: components["schemas"]["QuestionsItem"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.ListDrafts": {
        parameters: {
            query?: {
                status?: "open" | "submitted" | "discarded";
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        drafts: {
                            /** Format: uuid */
                            supplierId: string;
                            /** Format: uuid */
                            draftId: string;
                            /** @enum {string} */
                            status: "open" | "submitted" | "discarded";
                            programmeId: string | null;
                            corrects: string | null;
                            disclosureId: string | null;
                            revision: number;
                            /** Format: date-time */
                            startedAt: string;
                            startedBy: string;
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: string;
                            progress: components["schemas"]["ProgressItem"][];
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.StartDraft": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    programmeId?: string;
                    /** Format: uuid */
                    corrects?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartDraftOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartDraftOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.GetDraft": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        supplierId: string;
                        /** Format: uuid */
                        draftId: string;
                        /** @enum {string} */
                        status: "open" | "submitted" | "discarded";
                        programmeId: string | null;
                        corrects: string | null;
                        disclosureId: string | null;
                        revision: number;
                        answers: {
                            [key: string]: unknown;
                        };
                        saved: {
                            [key: string]: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                                revision: number;
                            };
                        };
                        editors: {
                            by: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                        progress: components["schemas"]["ProgressItem"][];
                        consequences: components["schemas"]["ConsequencesItem"][];
                        suggestions: components["schemas"]["Suggestions"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.AnswerDraft": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: {
                        boundary?: {
                            method?: (("operational-control" | "financial-control" | "equity-share") | {
                                /** @constant */
                                unknown: true;
                            }) | null;
                            equitySharePercent?: (string | {
                                /** @constant */
                                unknown: true;
                            }) | null;
                            gwpSet?: (("AR4" | "AR5" | "AR6") | {
                                /** @constant */
                                unknown: true;
                            }) | null;
                        };
                        period?: {
                            from?: (string | {
                                /** @constant */
                                unknown: true;
                            }) | null;
                            to?: (string | {
                                /** @constant */
                                unknown: true;
                            }) | null;
                        };
                        sites?: {
                            sites?: {
                                [key: string]: ({
                                    name: string;
                                    place: string;
                                } | {
                                    /** @constant */
                                    unknown: true;
                                }) | null;
                            };
                        };
                        energy?: {
                            electricityUse?: (("some" | "none") | {
                                /** @constant */
                                unknown: true;
                            }) | null;
                            electricity?: {
                                [key: string]: ({
                                    /**
                                     * @description Number as text; full-width digits and thousands separators are taken
                                     * @example 128,400
                                     */
                                    quantity: string;
                                    /** @default null */
                                    site?: string | null;
                                    /** @enum {string} */
                                    unit: "kWh" | "MWh" | "万kWh";
                                    /** @default null */
                                    billFrom?: string | null;
                                    /** @default null */
                                    billTo?: string | null;
                                    green?: "no" | components["schemas"]["Green"] | {
                                        /** @constant */
                                        unknown: true;
                                    };
                                } | {
                                    /**
                                     * @description Number as text; full-width digits and thousands separators are taken
                                     * @example 128,400
                                     */
                                    paid: string;
                                    /**
                                     * @description ISO 4217 currency code
                                     * @example CNY
                                     */
                                    currency: string;
                                    price?: string | null;
                                    /** @default null */
                                    site?: string | null;
                                    /** @enum {string} */
                                    unit: "kWh" | "MWh" | "万kWh";
                                    /** @default null */
                                    billFrom?: string | null;
                                    /** @default null */
                                    billTo?: string | null;
                                    green?: "no" | components["schemas"]["Green"] | {
                                        /** @constant */
                                        unknown: true;
                                    };
                                } | {
                                    /** @constant */
                                    unknown: true;
                                }) | null;
                            };
                            fuelUse?: (("some" | "none") | {
                                /** @constant */
                                unknown: true;
                            }) | null;
                            fuels?: {
                                [key: string]: ({
                                    /**
                                     * @description Number as text; full-width digits and thousands separators are taken
                                     * @example 128,400
                                     */
                                    quantity: string;
                                    /** @default null */
                                    site?: string | null;
                                    /** @enum {string} */
                                    fuel: "natural-gas" | "diesel" | "gasoline" | "lpg" | "bituminous-coal" | "anthracite" | "lignite" | "coke" | "fuel-oil" | "kerosene" | "other";
                                    /** @default null */
                                    other?: string | null;
                                    /** @enum {string} */
                                    use: "stationary" | "vehicles";
                                    /** @enum {string} */
                                    unit: "L" | "kg" | "t" | "m³" | "Nm³" | "万Nm³";
                                    densityKgPerL?: string | null;
                                } | {
                                    /**
                                     * @description Number as text; full-width digits and thousands separators are taken
                                     * @example 128,400
                                     */
                                    paid: string;
                                    /**
                                     * @description ISO 4217 currency code
                                     * @example CNY
                                     */
                                    currency: string;
                                    price?: string | null;
                                    /** @default null */
                                    site?: string | null;
                                    /** @enum {string} */
                                    fuel: "natural-gas" | "diesel" | "gasoline" | "lpg" | "bituminous-coal" | "anthracite" | "lignite" | "coke" | "fuel-oil" | "kerosene" | "other";
                                    /** @default null */
                                    other?: string | null;
                                    /** @enum {string} */
                                    use: "stationary" | "vehicles";
                                    /** @enum {string} */
                                    unit: "L" | "kg" | "t" | "m³" | "Nm³" | "万Nm³";
                                    densityKgPerL?: string | null;
                                } | {
                                    /** @constant */
                                    unknown: true;
                                }) | null;
                            };
                        };
                        otherSources?: {
                            refrigerantUse?: (("some" | "none") | {
                                /** @constant */
                                unknown: true;
                            }) | null;
                            refrigerants?: {
                                [key: string]: ({
                                    /** @default null */
                                    site?: string | null;
                                    gas: string;
                                    /**
                                     * @description Number as text; full-width digits and thousands separators are taken
                                     * @example 128,400
                                     */
                                    kg: string;
                                } | {
                                    /** @constant */
                                    unknown: true;
                                }) | null;
                            };
                            heatUse?: (("some" | "none") | {
                                /** @constant */
                                unknown: true;
                            }) | null;
                            heat?: {
                                [key: string]: ({
                                    /**
                                     * @description Number as text; full-width digits and thousands separators are taken
                                     * @example 128,400
                                     */
                                    quantity: string;
                                    /** @default null */
                                    site?: string | null;
                                    /** @enum {string} */
                                    carrier: "steam" | "heat" | "cooling";
                                    /** @enum {string} */
                                    unit: "GJ" | "MJ" | "kWh" | "MWh";
                                } | {
                                    /**
                                     * @description Number as text; full-width digits and thousands separators are taken
                                     * @example 128,400
                                     */
                                    paid: string;
                                    /**
                                     * @description ISO 4217 currency code
                                     * @example CNY
                                     */
                                    currency: string;
                                    price?: string | null;
                                    /** @default null */
                                    site?: string | null;
                                    /** @enum {string} */
                                    carrier: "steam" | "heat" | "cooling";
                                    /** @enum {string} */
                                    unit: "GJ" | "MJ" | "kWh" | "MWh";
                                } | {
                                    /** @constant */
                                    unknown: true;
                                }) | null;
                            };
                        };
                        production?: {
                            output?: {
                                [key: string]: ({
                                    product: string;
                                    /**
                                     * @description Number as text; full-width digits and thousands separators are taken
                                     * @example 128,400
                                     */
                                    quantity: string;
                                    unit: string;
                                } | {
                                    /** @constant */
                                    unknown: true;
                                }) | null;
                            };
                            revenue?: ({
                                /**
                                 * @description Number as text; full-width digits and thousands separators are taken
                                 * @example 128,400
                                 */
                                amount: string;
                                /**
                                 * @description ISO 4217 currency code
                                 * @example CNY
                                 */
                                currency: string;
                            } | {
                                /** @constant */
                                unknown: true;
                            }) | null;
                            supplierProgramme?: (boolean | {
                                /** @constant */
                                unknown: true;
                            }) | null;
                            energyManagementSystem?: (boolean | {
                                /** @constant */
                                unknown: true;
                            }) | null;
                            efficiencyImprovement?: (string | {
                                /** @constant */
                                unknown: true;
                            }) | null;
                        };
                        evidence?: {
                            files?: {
                                [key: string]: (string[] | {
                                    /** @constant */
                                    unknown: true;
                                }) | null;
                            };
                        };
                        check?: {
                            confirmed?: (boolean | {
                                /** @constant */
                                unknown: true;
                            }) | null;
                            cause?: string | null;
                            causeKind?: ("structural-change" | "outsourcing-or-insourcing" | "methodology" | "factor-change" | "error" | "category-added" | "other") | null;
                        };
                    };
                    basedOn?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDraftOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDraftOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.DiscardDraft": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscardDraftOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscardDraftOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.PreviewDraft": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        draftId: string;
                        revision: number;
                        documentDigest: string;
                        digest: string;
                        totals: components["schemas"]["TotalsItem"][];
                        estimatedLines: string[];
                        consequences: components["schemas"]["ConsequencesItem"][];
                        inventory: components["schemas"]["Inventory"];
                        calculation: {
                            [key: string]: unknown;
                        };
                        questions: components["schemas"]["QuestionsItem"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "disclosures.SubmitDraft": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    answers?: components["schemas"]["AnswersItem2"][];
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitDraftOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitDraftOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "measures.ListMeasures": {
        parameters: {
            query?: {
                status?: "planned" | "approved" | "started" | "completed" | "abandoned";
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        measures: components["schemas"]["GetMeasureOutput"][];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "measures.PlanMeasure": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    plan: components["schemas"]["Plan2"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbandonMeasureOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbandonMeasureOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "measures.GetMeasure": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
                measureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetMeasureOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "measures.AbandonMeasure": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbandonMeasureOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbandonMeasureOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "measures.ApproveMeasure": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                measureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbandonMeasureOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbandonMeasureOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "measures.CompleteMeasure": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    completedOn: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbandonMeasureOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbandonMeasureOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "measures.AttachMeasureEvidence": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachEvidenceInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbandonMeasureOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbandonMeasureOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "measures.RevisePlan": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    plan: components["schemas"]["Plan2"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbandonMeasureOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbandonMeasureOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "measures.StartMeasure": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    startedOn: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbandonMeasureOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbandonMeasureOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "measures.VerifyAbatement": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    period: components["schemas"]["Billed"];
                    basis: components["schemas"]["Basis"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyAbatementOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyAbatementOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "programmes.ListSupplierReads": {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProgrammeReadsOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.AddSite": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * @description ISO 3166-1 alpha-2
                     * @example CN
                     */
                    country: string;
                    /** @default null */
                    province?: string | null;
                    /** @default null */
                    city?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddSiteOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddSiteOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "suppliers.RemoveSite": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                siteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddSiteOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddSiteOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "verifications.ListStatements": {
        parameters: {
            query?: {
                disclosureId?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        statements: components["schemas"]["GetStatementOutput"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "verifications.GetStatement": {
        parameters: {
            query?: {
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
                statementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetStatementOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "verifications.WithdrawStatement": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                statementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawStatementOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawStatementOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "commitments.ListTargets": {
        parameters: {
            query?: {
                status?: "live" | "superseded" | "withdrawn";
                limit?: number;
                cursor?: string;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        targets: {
                            /** Format: uuid */
                            targetId: string;
                            /** Format: uuid */
                            supplierId: string;
                            target: components["schemas"]["Target"];
                            /** @enum {string} */
                            status: "live" | "superseded" | "withdrawn";
                            targetYear: number | null;
                            supersededBy: string | null;
                            supersedes: string[];
                            validations: {
                                scheme: string;
                                ambition: ("1.5C" | "WB2C") | null;
                                /** Format: date */
                                validatedOn: string;
                                /** Format: date-time */
                                recordedAt: string;
                                by: components["schemas"]["By"];
                            }[];
                            validationStatus: components["schemas"]["ValidationItem"][];
                            validationHistory: {
                                scheme: string;
                                /** @enum {string} */
                                status: "committed" | "submitted" | "in-review" | "expired" | "removed" | "validated";
                                /** Format: date */
                                on: string;
                                /** Format: date-time */
                                recordedAt: string;
                                by: components["schemas"]["By"];
                            }[];
                            recalculatedBase: string | null;
                            baseYearChanges: {
                                /** Format: uuid */
                                changeId: string;
                                /** @enum {string} */
                                cause: "structural" | "methodology" | "error" | "category-addition";
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                change: string;
                                description: string;
                                /** Format: date-time */
                                recordedAt: string;
                                by: components["schemas"]["By"];
                                counted: boolean;
                            }[];
                            recalculations: {
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                old: string;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                new: string;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                effect: string;
                                /**
                                 * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                                 * @example 1234.5
                                 */
                                threshold: string;
                                /** Format: date-time */
                                recordedAt: string;
                            }[];
                            history: {
                                /** @enum {string} */
                                what: "committed" | "superseded" | "validated" | "validation-changed" | "base-year-changed" | "base-year-recalculated" | "withdrawn";
                                /** Format: date-time */
                                occurredAt: string;
                                /** Format: date-time */
                                recordedAt: string;
                                by: components["schemas"]["By"];
                                eventId: string;
                                position: string;
                                reason: string | null;
                            }[];
                        }[];
                        next?: string;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "commitments.CommitTarget": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    target: components["schemas"]["Target"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitTargetOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitTargetOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "commitments.RecordBaseYearChange": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    cause: "structural" | "methodology" | "error" | "category-addition";
                    /**
                     * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                     * @example 1234.5
                     */
                    change: string;
                    description: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordBaseYearChangeOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordBaseYearChangeOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "commitments.GetGlidePath": {
        parameters: {
            query?: {
                year?: number;
                /** @description Wait up to 2 s until the views include this position; then X-Stale: true. */
                minPosition?: components["parameters"]["MinPosition"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path: {
                supplierId: string;
                targetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    /** @description Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away. */
                    Age?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        targetId: string;
                        /** @enum {string} */
                        status: "live" | "superseded" | "withdrawn";
                        /** @enum {string} */
                        measure: "emissions" | "intensity" | "share";
                        unit: string;
                        base: {
                            year: number;
                            value: string;
                            /** @enum {string} */
                            from: "recalculated" | "disclosed" | "committed";
                        } | null;
                        scope2: ("location-based" | "market-based") | null;
                        path: {
                            year: number;
                            remaining: string;
                            emissions: string | null;
                        }[];
                        actuals: {
                            year: number;
                            /** Format: uuid */
                            disclosureId: string;
                            value: string | null;
                            target: string | null;
                            gap: ("not-disclosed" | "scope-missing" | "scope3-incomplete" | "other-gwp-set" | "no-denominator" | "no-base" | "no-path" | "too-old") | null;
                            incomplete: boolean;
                            status: ("not-started" | "ahead" | "on-track" | "slightly-behind" | "behind" | "regressing" | "met" | "missed" | "stale") | null;
                            required: string | null;
                            achieved: string | null;
                            ratio: string | null;
                        }[];
                        progress: {
                            year: number | null;
                            gap: ("not-disclosed" | "scope-missing" | "scope3-incomplete" | "other-gwp-set" | "no-denominator" | "no-base" | "no-path" | "too-old") | null;
                            status: ("not-started" | "ahead" | "on-track" | "slightly-behind" | "behind" | "regressing" | "met" | "missed" | "stale") | null;
                            required: string | null;
                            achieved: string | null;
                            ratio: string | null;
                            neededPerYear: string | null;
                            steps: {
                                formula: string;
                                version: number;
                                input: unknown;
                                output: unknown;
                            }[];
                        };
                        recalculations: {
                            /**
                             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                             * @example 1234.5
                             */
                            old: string;
                            /**
                             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                             * @example 1234.5
                             */
                            new: string;
                            /**
                             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                             * @example 1234.5
                             */
                            effect: string;
                            /**
                             * @description Exact decimal number as text, point as decimal separator, e.g. "1234.5"
                             * @example 1234.5
                             */
                            threshold: string;
                            recordedAt: string;
                        }[];
                        validation: components["schemas"]["ValidationItem"][];
                        policy: {
                            id: string;
                            digest: string;
                        };
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            503: components["responses"]["Refused503"];
        };
    };
    "commitments.SupersedeTarget": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    target: components["schemas"]["Target"];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupersedeTargetOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupersedeTargetOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "commitments.RecordValidationStatus": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    scheme: string;
                    /** @enum {string} */
                    status: "committed" | "submitted" | "in-review" | "expired" | "removed";
                    /** Format: date */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitTargetOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitTargetOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "commitments.RecordTargetValidation": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    scheme: string;
                    ambition: ("1.5C" | "WB2C") | null;
                    /** Format: date */
                    validatedOn: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitTargetOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitTargetOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
    "commitments.WithdrawTarget": {
        parameters: {
            query?: never;
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The same key with the same request is carried out once. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Only if the revision is still this one. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                supplierId: string;
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitTargetOutput"];
                };
            };
            /** @description Done; something new began. */
            201: {
                headers: {
                    "X-Position": components["headers"]["XPosition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitTargetOutput"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            412: components["responses"]["Refused412"];
            422: components["responses"]["Refused422"];
            503: components["responses"]["Refused503"];
        };
    };
}
