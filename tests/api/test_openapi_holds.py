"""Whatever is asked within the OpenAPI document is answered within it; whatever is not, is refused."""

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import CHECKS, load_all_checks

from api.app import create_app
from api.service import CareerService
from tests.api.test_examples import OPERATIONS

load_all_checks()
EXCLUDED = CHECKS.get_by_names(["allow_header_conformance"])
"""The framework below names only the first route of an address in `Allow`."""

MEANING = CHECKS.get_by_names(["allow_header_conformance", "positive_data_acceptance"])
"""What is agreed on must also mean something, which no schema can say."""
AGREEING = frozenset(
    {"accept", "add_word", "confirm_columns", "decide_link", "accept_sure", "pool_changes", "set_measures"}
)

PATIENT = settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    database=None,
    phases=(Phase.generate,),
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def document(service: CareerService) -> schemathesis.BaseSchema:
    """The document as an application in this very process serves it, under any host name."""
    return schemathesis.openapi.from_asgi("/api/openapi.json", create_app(service))


TRIED = [(name, mode) for name in OPERATIONS for mode in GenerationMode]
for name in ("health", "corrections", "column_mappings", "propose_programmes", "development_plans"):
    TRIED.remove((name, GenerationMode.NEGATIVE))  # it takes nothing that could be wrong
TRIED.remove(("load", GenerationMode.NEGATIVE))  # whatever a form sends is the content of a file, and is judged later


@pytest.mark.parametrize(("operation", "mode"), TRIED)
def test_an_operation_keeps_to_its_description(
    document: schemathesis.BaseSchema, operation: str, mode: GenerationMode
) -> None:
    described = document.find_operation_by_id(operation)

    @PATIENT
    @given(described.as_strategy(generation_mode=mode))
    def keeps(case: schemathesis.Case) -> None:
        case.call_and_validate(excluded_checks=MEANING if operation in AGREEING else EXCLUDED)

    keeps()
