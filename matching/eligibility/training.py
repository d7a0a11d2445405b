"""What the person has completed: trainings, and credit points of a functional post."""

from matching.calendar import as_date
from matching.demand import Demand
from matching.eligibility.criterion import Case, GateColumns, Result, Words, columns, decided
from matching.eligibility.lookup import is_one_of, of_records
from matching.on_day import OnDay
from matching.wording import alternatives, written_date, written_number
from ontology.terms import Condition


def completed_training_words(case: Case) -> Words:
    """`completed_training` for one person."""
    names = case.demand.programme_names
    asked = alternatives([names.get(code, f"program {code}") for code in case.condition.codes])
    required = f"menyelesaikan {asked}"
    if not case.positions:
        return Words(required, None, f"Belum ada catatan menyelesaikan {asked}.")
    position = case.positions[0]
    code = case.view.people.codebook.programmes[case.records["programme"][position]]
    programme = names.get(code, f"program {code}")
    finished = as_date(int(case.records["finished_on"][position]))
    found = f"{programme}, selesai {written_date(finished)}" if finished else programme
    return Words(required, found, f"Sudah diikuti: {found}.")


def completed_training(view: OnDay, condition: Condition, demand: Demand) -> GateColumns:
    """Pelatihan yang diminta sudah diselesaikan.

    `codes`: programmes of which any will do. No record means GAGAL: what would cure it is the training itself.
    """
    records = view.people.trainings
    fitting = is_one_of(records["programme"], view.people.codebook.programmes, condition.codes)
    newest = records.last(fitting & (records["finished_on"] <= view.day))
    done = newest >= 0
    return columns(decided(~done, done), family="trainings", evidence=newest)


def credit_points_words(case: Case) -> Words:
    """`credit_points` for one person."""
    asked = written_number(case.condition.amount or 0)
    required = f"angka kredit paling sedikit {asked} pada jenjang sekarang"
    if not case.positions:
        return Words(
            required, None, f"Angka kredit pada jenjang sekarang belum tercatat; diminta paling sedikit {asked}."
        )
    counted = as_date(int(case.records["counted_on"][case.positions[0]]))
    points = written_number(case.found / 100)
    found = f"{points} per {written_date(counted)}" if counted else points
    if case.result is Result.LULUS:
        return Words(required, found, f"Angka kredit {found}; diminta paling sedikit {asked}.")
    short = written_number(((case.condition.amount or 0) * 100 - case.found) / 100)
    return Words(required, found, f"Angka kredit {found}, kurang {short} dari {asked} yang diminta.")


def credit_points(view: OnDay, condition: Condition, demand: Demand) -> GateColumns:
    """Angka kredit pada jenjang sekarang sudah mencukupi.

    `amount`: whole points, compared with the newest count within the class of the post held now.
    """
    records = view.people.credits
    level = view.of_current_post("level")[records.owners]
    newest = records.last((records["level"] == level) & (level >= 0) & (records["counted_on"] <= view.day))
    points = of_records(records["hundredths"], newest)
    return columns(
        decided(newest >= 0, points >= 100 * (condition.amount or 0)), family="credits", evidence=newest, found=points
    )
