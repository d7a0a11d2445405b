"""The pages: every question of the service as a reader sees it. Pages only parse, ask and render."""

from fastapi import APIRouter

from api.pages import (
    agreements,
    cascade,
    competencies,
    development_plans,
    fairness,
    gaps,
    glossary,
    hours,
    jabatan,
    links,
    loading,
    method,
    mobility,
    neighbours,
    people,
    portfolio,
    programmes,
    rotation,
    search,
    start,
    succession,
    talent,
    units,
    what_if,
)
from api.pages.problems import problem_page


def pages_router() -> APIRouter:
    """All pages."""
    router = APIRouter()
    for part in (
        start,
        search,
        jabatan,
        people,
        cascade,
        mobility,
        rotation,
        what_if,
        development_plans,
        units,
        gaps,
        hours,
        competencies,
        neighbours,
        method,
        loading,
        links,
        agreements,
        glossary,
        portfolio,
        programmes,
        talent,
        succession,
        fairness,
    ):
        router.include_router(part.router)
    return router


__all__ = ["pages_router", "problem_page"]
