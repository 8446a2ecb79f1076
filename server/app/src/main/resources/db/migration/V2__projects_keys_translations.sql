-- Every primary key and every query leads with organization_id: another organization's row is
-- absent, in what is answered and in how long it takes.

CREATE TABLE projects (
  organization_id VARCHAR(64) NOT NULL REFERENCES organizations (id),
  id VARCHAR(64) NOT NULL,
  name VARCHAR(200) NOT NULL,
  name_folded VARCHAR(600) NOT NULL,
  base_language VARCHAR(35) NOT NULL,
  version BIGINT NOT NULL,
  created_at TIMESTAMP WITH TIME ZONE NOT NULL,
  updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE (organization_id, name_folded)
);

CREATE TABLE project_languages (
  organization_id VARCHAR(64) NOT NULL,
  project_id VARCHAR(64) NOT NULL,
  tag VARCHAR(35) NOT NULL,
  PRIMARY KEY (organization_id, project_id, tag),
  FOREIGN KEY (organization_id, project_id) REFERENCES projects (organization_id, id)
    ON DELETE CASCADE
);

-- tags: separated by one space, which no tag contains.
CREATE TABLE translation_keys (
  organization_id VARCHAR(64) NOT NULL,
  project_id VARCHAR(64) NOT NULL,
  id VARCHAR(64) NOT NULL,
  name VARCHAR(255) NOT NULL,
  description VARCHAR(2000) NOT NULL,
  plural BOOLEAN NOT NULL,
  max_length INTEGER NOT NULL,
  tags VARCHAR(1100) NOT NULL,
  version BIGINT NOT NULL,
  created_at TIMESTAMP WITH TIME ZONE NOT NULL,
  updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
  PRIMARY KEY (organization_id, project_id, id),
  UNIQUE (organization_id, project_id, name),
  FOREIGN KEY (organization_id, project_id) REFERENCES projects (organization_id, id)
    ON DELETE CASCADE
);

-- A plain text is in form_other, the other forms being null; longest counts the characters
-- (Unicode code points) of the longest form, since the two databases count them differently.
CREATE TABLE translations (
  organization_id VARCHAR(64) NOT NULL,
  project_id VARCHAR(64) NOT NULL,
  key_id VARCHAR(64) NOT NULL,
  language VARCHAR(35) NOT NULL,
  form_zero VARCHAR(20000),
  form_one VARCHAR(20000),
  form_two VARCHAR(20000),
  form_few VARCHAR(20000),
  form_many VARCHAR(20000),
  form_other VARCHAR(20000) NOT NULL,
  longest INTEGER NOT NULL,
  state VARCHAR(10) NOT NULL,
  version BIGINT NOT NULL,
  updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
  PRIMARY KEY (organization_id, project_id, key_id, language),
  FOREIGN KEY (organization_id, project_id, key_id)
    REFERENCES translation_keys (organization_id, project_id, id) ON DELETE CASCADE
);

CREATE INDEX translations_by_language ON translations (organization_id, project_id, language);

CREATE TABLE imports (
  organization_id VARCHAR(64) NOT NULL,
  project_id VARCHAR(64) NOT NULL,
  id VARCHAR(64) NOT NULL,
  created_count INTEGER NOT NULL,
  updated_count INTEGER NOT NULL,
  unchanged_count INTEGER NOT NULL,
  created_at TIMESTAMP WITH TIME ZONE NOT NULL,
  PRIMARY KEY (organization_id, project_id, id),
  FOREIGN KEY (organization_id, project_id) REFERENCES projects (organization_id, id)
    ON DELETE CASCADE
);
