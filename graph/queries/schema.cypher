// Apa yang dijamin unik dan apa yang harus cepat dicari?
// takes:
// gives:

// Identities: a thing is named by its code, a person by an id that does not give the NIP away.
CREATE CONSTRAINT instansi_code IF NOT EXISTS FOR (n:Instansi) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT unit_code IF NOT EXISTS FOR (n:Unit) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT jabatan_code IF NOT EXISTS FOR (n:Jabatan) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT programme_code IF NOT EXISTS FOR (n:Programme) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_nip IF NOT EXISTS FOR (n:Person) REQUIRE n.nip IS UNIQUE;
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT ledger_id IF NOT EXISTS FOR (n:Ledger) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT recommendation_id IF NOT EXISTS FOR (n:Recommendation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT edition_id IF NOT EXISTS FOR (n:Edition) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT correction_id IF NOT EXISTS FOR (n:Correction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT column_mapping_id IF NOT EXISTS FOR (n:ColumnMapping) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT agency_word_id IF NOT EXISTS FOR (n:AgencyWord) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT link_id IF NOT EXISTS FOR (n:Link) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT link_decision_id IF NOT EXISTS FOR (n:LinkDecision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT development_plan_id IF NOT EXISTS FOR (n:DevelopmentPlan) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT talent_decision_id IF NOT EXISTS FOR (n:TalentDecision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT installation_id IF NOT EXISTS FOR (n:Installation) REQUIRE n.id IS UNIQUE;

// Words.
CREATE CONSTRAINT competency_code IF NOT EXISTS FOR (n:Competency) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT competency_level_id IF NOT EXISTS FOR (n:CompetencyLevel) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT indicator_id IF NOT EXISTS FOR (n:Indicator) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT jabatan_level_code IF NOT EXISTS FOR (n:JabatanLevel) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT golongan_code IF NOT EXISTS FOR (n:Golongan) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT education_level_code IF NOT EXISTS FOR (n:EducationLevel) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT jpm_category_id IF NOT EXISTS FOR (n:JpmCategory) REQUIRE n.id IS UNIQUE;

// Loads that began after the last switch are found by their time.
CREATE INDEX source_loaded_at IF NOT EXISTS FOR (n:Source) ON (n.loaded_at);

// What was agreed on is found by what it is about.
CREATE INDEX correction_value IF NOT EXISTS FOR (n:Correction) ON (n.value);
CREATE INDEX link_order IF NOT EXISTS FOR (n:Link) ON (n.proposed_at, n.file_digest, n.row, n.id);
CREATE INDEX link_decision_link IF NOT EXISTS FOR (n:LinkDecision) ON (n.link);
CREATE INDEX link_decision_revoked_at IF NOT EXISTS FOR (n:LinkDecision) ON (n.revoked_at);
CREATE INDEX column_mapping_fingerprint IF NOT EXISTS FOR (n:ColumnMapping) ON (n.fingerprint);

// What was replaced is counted; what stands has no such time and takes no room here.
CREATE INDEX record_superseded_at IF NOT EXISTS FOR (n:Record) ON (n.superseded_at);

// Exact names and codes, whatever their capitals.
CREATE INDEX person_folded_name IF NOT EXISTS FOR (n:Person) ON (n.folded_name);
CREATE INDEX jabatan_folded_name IF NOT EXISTS FOR (n:Jabatan) ON (n.folded_name);
CREATE INDEX unit_folded_name IF NOT EXISTS FOR (n:Unit) ON (n.folded_name);
CREATE INDEX programme_folded_name IF NOT EXISTS FOR (n:Programme) ON (n.folded_name);
CREATE INDEX competency_folded_name IF NOT EXISTS FOR (n:Competency) ON (n.folded_name);
CREATE INDEX jabatan_folded_code IF NOT EXISTS FOR (n:Jabatan) ON (n.folded_code);
CREATE INDEX unit_folded_code IF NOT EXISTS FOR (n:Unit) ON (n.folded_code);
CREATE INDEX programme_folded_code IF NOT EXISTS FOR (n:Programme) ON (n.folded_code);
CREATE INDEX competency_folded_code IF NOT EXISTS FOR (n:Competency) ON (n.folded_code);

// Names as written, for beginnings of words and small slips: one index for each kind, so that looking for a post does
// not go through the names of all people. Two that all kinds shared are gone.
DROP INDEX stemmed_names IF EXISTS;
DROP INDEX written_names IF EXISTS;
CREATE FULLTEXT INDEX person_names IF NOT EXISTS
FOR (n:Person) ON EACH [n.folded_name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX jabatan_names IF NOT EXISTS
FOR (n:Jabatan) ON EACH [n.folded_name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX unit_names IF NOT EXISTS
FOR (n:Unit) ON EACH [n.folded_name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX programme_names IF NOT EXISTS
FOR (n:Programme) ON EACH [n.folded_name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX competency_names IF NOT EXISTS
FOR (n:Competency) ON EACH [n.folded_name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

// Texts by Indonesian stems, one index for each kind of term; who a person is no stem tells.
CREATE FULLTEXT INDEX competency_texts IF NOT EXISTS
FOR (n:Competency) ON EACH [n.label_id, n.definition_id]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'indonesian'}};
CREATE FULLTEXT INDEX indicator_texts IF NOT EXISTS
FOR (n:Indicator) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'indonesian'}};
CREATE FULLTEXT INDEX jabatan_texts IF NOT EXISTS
FOR (n:Jabatan) ON EACH [n.name, n.summary]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'indonesian'}};
CREATE FULLTEXT INDEX programme_texts IF NOT EXISTS
FOR (n:Programme) ON EACH [n.name, n.provider]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'indonesian'}};
CREATE FULLTEXT INDEX unit_texts IF NOT EXISTS
FOR (n:Unit) ON EACH [n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'indonesian'}};

// Texts by their meaning. No number of dimensions is named, for another model may have another one.
CREATE VECTOR INDEX competency_meaning IF NOT EXISTS
FOR (n:Competency) ON (n.meaning)
OPTIONS {indexConfig: {`vector.similarity_function`: 'cosine', `vector.quantization.enabled`: false}};
CREATE VECTOR INDEX indicator_meaning IF NOT EXISTS
FOR (n:Indicator) ON (n.meaning)
OPTIONS {indexConfig: {`vector.similarity_function`: 'cosine', `vector.quantization.enabled`: false}};
CREATE VECTOR INDEX jabatan_meaning IF NOT EXISTS
FOR (n:Jabatan) ON (n.meaning)
OPTIONS {indexConfig: {`vector.similarity_function`: 'cosine', `vector.quantization.enabled`: false}};
CREATE VECTOR INDEX programme_meaning IF NOT EXISTS
FOR (n:Programme) ON (n.meaning)
OPTIONS {indexConfig: {`vector.similarity_function`: 'cosine', `vector.quantization.enabled`: false}};
