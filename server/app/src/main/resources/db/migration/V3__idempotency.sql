-- One row per Idempotency-Key of a token: written in the transaction of the effect it stands for.
CREATE TABLE idempotency_keys (
    organization_id VARCHAR(64)              NOT NULL,
    token_id        VARCHAR(64)              NOT NULL,
    idempotency_key VARCHAR(255)             NOT NULL,
    -- SHA-256 of the operation and its request as canonical JSON, in lower-case hexadecimal.
    fingerprint     VARCHAR(64)              NOT NULL,
    -- The answer's body as JSON; null only while the effect is running.
    answer          TEXT,
    created_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (organization_id, token_id, idempotency_key),
    FOREIGN KEY (organization_id, token_id) REFERENCES api_tokens (organization_id, id)
);

CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);
