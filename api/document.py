"""The OpenAPI document and its page: described for those who write programs, with real examples."""

import base64
import hashlib
import json
import re
from collections.abc import Mapping
from importlib.metadata import version
from importlib.resources import files
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.docs import get_swagger_ui_html
from fastapi.openapi.utils import get_openapi
from pydantic import TypeAdapter
from starlette.responses import HTMLResponse

from api.problems import Problem
from api.protection import CONTENT_SECURITY_POLICY
from api.routes import answers, line_by_line
from api.routes.asking import NDJSON
from api.routes.questions import Answer
from api.wire import adapter

OPENAPI_URL = "/api/openapi.json"
DOCS_URL = "/api/docs"
VENDOR_URL = "/static/vendor"

DESCRIPTION = """
Who fits a jabatan, why, what is missing, what is unknown, and where each fact came from.

Every answer carries `as_of` (the day it is about), `known_at` (the knowledge it stands on), `rules_version`, and
`model` (`null`: no model took part). Both dates can be asked for, so that an answer of the past can be had again, to
the byte. Terms appear as `{id, code, label}`. Percentages are strings with two decimals beside whole points; unknown
is `null`, never 0. Whoever sends `If-None-Match` with an `ETag` is told 304 until something changes.

Errors are `application/problem+json` (RFC 9457), in Bahasa Indonesia or, by `Accept-Language: en`, in English.
"""

TAGS = [
    {"name": "placement", "description": "People for a jabatan, jabatan for a person, and why."},
    {"name": "profiles", "description": "A person, a jabatan, a unit."},
    {"name": "browsing", "description": "What the graph holds: units, posts and vacancies, and how all is computed."},
    {"name": "search", "description": "People, jabatan and units by name."},
    {"name": "vocabulary", "description": "Competencies and legal rules."},
    {"name": "development", "description": "What is missing, what closes it, what makes eligible by when."},
    {"name": "talent", "description": "The nine boxes, successors, and what the talent committee decides."},
    {"name": "history", "description": "What was known when; whether two graphs hold the same."},
    {"name": "recommendations", "description": "Recommendations that are kept, and given again to the byte."},
    {"name": "loading", "description": "Workbooks and CSV files in: checked cell by cell, and loaded."},
    {"name": "links", "description": "What texts may mean: proposed by a model, decided on by people, undone."},
    {"name": "agreements", "description": "Corrections that stick, and how the columns of lists are read."},
    {"name": "checks", "description": "Whether the graph answers; what an identity number says."},
]


def document(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI 3.1 document, made once."""
    if app.openapi_schema is None:
        made = get_openapi(
            title="Jenjang",
            version=version("jenjang"),
            summary="A knowledge graph and matching system for careers of Indonesian civil servants.",
            description=DESCRIPTION,
            routes=app.routes,
            tags=TAGS,
        )
        schemas, kept = _schemas({**answers(), "problem": Problem}), examples()
        made["components"]["schemas"] |= schemas.pop("$defs")
        for operations in made["paths"].values():
            for operation in operations.values():
                name = operation["operationId"]
                content = {"schema": schemas[name], "example": json.loads(kept[name])}
                others: dict[str, Any] = {NDJSON: {}} if name in line_by_line() else {}
                met = next(status for status in operation["responses"] if status.startswith("2"))
                operation["responses"][met]["content"] = {"application/json": content, **others}
        app.openapi_schema = made
    return app.openapi_schema


def _schemas(kinds: Mapping[str, Answer]) -> dict[str, Any]:
    """The schema of each kind by its name, and under `$defs` those of everything they are made of."""
    named, together = TypeAdapter.json_schemas(
        [(name, "serialization", adapter(kind)) for name, kind in kinds.items()],  # type: ignore[arg-type]  # unions too
        by_alias=True,
        ref_template="#/components/schemas/{model}",
    )
    return {name: schema for (name, _), schema in named.items()} | {"$defs": together["$defs"]}


def examples() -> Mapping[str, str]:
    """The real answers that are kept as examples, by operation: JSON texts."""
    kept = files("api").joinpath("examples")
    return {
        file.name.removesuffix(".json"): file.read_text("utf-8")
        for file in kept.iterdir()
        if file.name.endswith(".json")
    }


def docs_page() -> HTMLResponse:
    """The page that shows the document, from files of our own; its one inline script is allowed by its digest."""
    page = get_swagger_ui_html(
        openapi_url=OPENAPI_URL,
        title="Jenjang API",
        swagger_js_url=f"{VENDOR_URL}/swagger-ui-bundle.js",
        swagger_css_url=f"{VENDOR_URL}/swagger-ui.css",
        swagger_favicon_url="/static/favicon.svg",
    )
    script = re.search(r"<script>(.*?)</script>", bytes(page.body).decode(), re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script[1].encode() if script else b"").digest()).decode()
    page.headers["Content-Security-Policy"] = (
        f"{CONTENT_SECURITY_POLICY}; script-src 'self' 'sha256-{digest}'; style-src 'self' 'unsafe-inline'"
    )
    return page
