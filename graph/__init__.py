"""Where the facts are kept: a real Neo4j, its queries, and the doors through which facts come in."""
