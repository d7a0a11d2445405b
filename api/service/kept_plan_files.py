"""A kept plan (IDP) saved as a file: a workbook to work with, or PDF to sign."""

from pathlib import Path

from api.service.answers.development_plans import DevelopmentPlanShown
from api.service.saving import file_written
from ontology.errors import InvalidInput


def save_kept_plan(shown: DevelopmentPlanShown, path: Path) -> None:
    """Writes the plan; the ending of the name says as what.

    Raises:
        InvalidInput: the name ends neither in .xlsx nor in .pdf, or it cannot be written.
    """
    from api.service.kept_plan_workbook import write_kept_plan

    match path.suffix.lower():
        case ".xlsx":
            write_kept_plan(shown, path)
        case ".pdf":
            content = kept_plan_pdf(shown)
            with file_written(path):
                path.write_bytes(content)
        case _:
            raise InvalidInput(
                f"Nama berkas {path} harus berakhir .xlsx atau .pdf.",
                f"The file name {path} must end in .xlsx or .pdf.",
            )


def kept_plan_pdf(shown: DevelopmentPlanShown) -> bytes:
    """The plan on paper."""
    from api.paper.setting import pdf
    from api.service.kept_plan_paper import paper

    return pdf(paper(shown))
