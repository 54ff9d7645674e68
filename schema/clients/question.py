"""The gql client of Python: introspects, validates, asks, and is told of errors.

python question.py URL
"""

import sys

from gql import Client, gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.requests import RequestsHTTPTransport
from graphql import GraphQLError

transport = RequestsHTTPTransport(url=sys.argv[1], retries=2)
with Client(transport=transport, fetch_schema_from_transport=True) as client:
    schema = client.client.schema
    assert schema.query_type.fields["people"].description.startswith("Persons"), "no description"

    question = gql(
        """
        query People($first: Int!, $after: String) {
          people(first: $first, after: $after, orderBy: NAME) {
            totalCount
            nodes { id name firstSeen relations { nodes { type evidence { quote } } } }
            pageInfo { hasNextPage endCursor }
          }
        }
        """
    )
    names, after = [], None
    while True:
        question.variable_values = {"first": 1, "after": after}
        people = client.execute(question)["people"]
        for person in people["nodes"]:
            names.append(person["name"])
            quote = person["relations"]["nodes"][0]["evidence"][0]["quote"]
            assert person["name"] in quote, quote
        if not people["pageInfo"]["hasNextPage"]:
            break
        after = people["pageInfo"]["endCursor"]
    assert len(names) == people["totalCount"] and names == sorted(names), names

    try:  # what does not fit the schema is refused before it is sent
        client.execute(gql("{ nothing }"))
        raise SystemExit("an unknown field was let through")
    except GraphQLError as error:
        assert "nothing" in error.message

    try:  # an error of the server comes with path and code
        client.execute(gql("{ people(first: -1) { totalCount } }"))
        raise SystemExit("a wrong page was let through")
    except TransportQueryError as error:
        assert error.errors[0]["path"] == ["people"], error.errors
        assert error.errors[0]["extensions"]["code"] == "BAD_USER_INPUT", error.errors

print(f"gql read {len(names)} persons in pages of one")
