"""Training plans that are being worked out while their askers wait."""

from api.portfolios.job import PortfolioJob
from api.portfolios.keeping import Portfolios

__all__ = ["PortfolioJob", "Portfolios"]
