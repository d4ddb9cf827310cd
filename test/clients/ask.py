# What a notebook does: connect, ask page after page, and meet a typing error before it is sent.
import json
import sys

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

client = Client(transport=RequestsHTTPTransport(url=sys.argv[1]), fetch_schema_from_transport=True)
question = gql("""
  query Measures($after: String) {
    measuresConnection(first: 50, after: $after, orderBy: [{ name: ASC }]) {
      edges { node { id name } }
      pageInfo { endCursor hasNextPage }
    }
  }
""")

pages, after, more = [], None, True
with client as session:
    while more:
        question.variable_values = {"after": after}
        page = session.execute(question)["measuresConnection"]
        pages.append([edge["node"]["id"] for edge in page["edges"]])
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    try:
        session.execute(gql("{ measures { nam } }"))
        refused = None
    except Exception as error:
        refused = str(getattr(error, "message", error))

print(json.dumps({"refused": refused, "pages": [len(page) for page in pages], "different": len(set(sum(pages, [])))}))
