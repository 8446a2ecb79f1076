-- One dialect for H2 (PostgreSQL mode) and PostgreSQL; every tenant table leads with organization_id.
CREATE TABLE organizations (
    id   VARCHAR(64)  NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL
);

CREATE TABLE api_tokens (
    organization_id VARCHAR(64)              NOT NULL REFERENCES organizations (id),
    id              VARCHAR(64)              NOT NULL,
    name            VARCHAR(200)             NOT NULL,
    name_folded     VARCHAR(600)             NOT NULL,
    -- Separated by one space, in the order of the document.
    scopes          VARCHAR(255)             NOT NULL,
    -- SHA-256 of the whole token, in lower-case hexadecimal; the token itself is kept nowhere.
    secret_hash     VARCHAR(64)              NOT NULL UNIQUE,
    prefix          VARCHAR(8)               NOT NULL,
    last_four       VARCHAR(4)               NOT NULL,
    created_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    expires_at      TIMESTAMP WITH TIME ZONE,
    revoked_at      TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (organization_id, id),
    UNIQUE (organization_id, name_folded)
);
