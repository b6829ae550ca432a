# The page of match --web, for those who run it for a team.
#
#     docker build --tag matcher .
#     docker run --rm --init --read-only --tmpfs /tmp --publish 127.0.0.1:8321:8321 matcher
#
# It prints the address to open, which holds a token. Whoever reaches the port and has the
# address sees every résumé that is given to the page, and nothing is encrypted. Publish it to
# 127.0.0.1 alone, as above, and put a server before it that encrypts and that asks who somebody
# is; then name the host under which that is asked for:
#
#     docker run ... matcher --allow-host cv.example.org
#
# Nothing is kept when it ends: uploads lie in /tmp, here in memory, until they are worked through.

FROM python:3.12-slim AS build
WORKDIR /source
COPY pyproject.toml README.md LICENSE ./
COPY matcher ./matcher
COPY models ./models
COPY corpus ./corpus
RUN python -m venv /opt/matcher \
 && /opt/matcher/bin/python -m pip install --no-cache-dir --disable-pip-version-check ".[web,xlsx]" \
 && /opt/matcher/bin/python -m matcher.learning.compiling

FROM python:3.12-slim
RUN useradd --create-home --uid 10001 matcher
COPY --from=build /opt/matcher /opt/matcher
ENV PATH=/opt/matcher/bin:$PATH PYTHONDONTWRITEBYTECODE=1
USER matcher
WORKDIR /home/matcher
EXPOSE 8321
ENTRYPOINT ["match", "--web", "--no-open", "--host", "0.0.0.0", "--port", "8321"]
