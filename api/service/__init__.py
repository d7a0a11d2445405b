"""The one application layer: every question that the product answers, one method each."""

from api.service.browsing import BrowsingQuestions
from api.service.correcting import CorrectionQuestions
from api.service.coverage import CoverageQuestions
from api.service.deciding_links import LinkDecisions
from api.service.deciding_talent import TalentDeciding
from api.service.development_plans import DevelopmentPlanQuestions
from api.service.fairness import FairnessQuestions
from api.service.glossary import GlossaryQuestions
from api.service.history import HistoryQuestions
from api.service.hours import HoursQuestions
from api.service.loading import LoadingQuestions
from api.service.mobility import MobilityQuestions
from api.service.neighbours import NeighbourQuestions
from api.service.overview import OverviewQuestions
from api.service.paths import PathQuestions
from api.service.people import PeopleQuestions
from api.service.pool import PoolQuestions
from api.service.portfolio import PortfolioQuestions
from api.service.programmes import ProgrammeQuestions
from api.service.recommending import RecommendationQuestions
from api.service.reconciling import ReconcilingQuestions
from api.service.rotation import RotationQuestions
from api.service.searching import SearchQuestions
from api.service.showcase import ShowcaseQuestions
from api.service.supposing import WhatIfQuestions
from api.service.unit_gaps import UnitGapQuestions
from api.service.units import UnitQuestions


class CareerService(
    PeopleQuestions,
    BrowsingQuestions,
    UnitQuestions,
    SearchQuestions,
    NeighbourQuestions,
    ProgrammeQuestions,
    LoadingQuestions,
    CorrectionQuestions,
    GlossaryQuestions,
    ShowcaseQuestions,
    UnitGapQuestions,
    HoursQuestions,
    OverviewQuestions,
    HistoryQuestions,
    RecommendationQuestions,
    PathQuestions,
    MobilityQuestions,
    RotationQuestions,
    WhatIfQuestions,
    PortfolioQuestions,
    PoolQuestions,
    CoverageQuestions,
    FairnessQuestions,
    TalentDeciding,
    LinkDecisions,
    DevelopmentPlanQuestions,
    ReconcilingQuestions,
):
    """Answers every question, for the command line, the JSON routes and the pages alike.

    People, jabatan and units are named by id, code, identity number or an unambiguous name. Every question may say
    about which day it is (`as_of`; today if left out) and with the knowledge of which moment (`known_at`; all that is
    known). Safe to use from several threads.
    """


__all__ = ["CareerService"]
