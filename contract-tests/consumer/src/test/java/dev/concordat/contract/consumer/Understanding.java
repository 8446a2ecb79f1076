package dev.concordat.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.client.error.BadRequestException;
import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.error.ConflictException;
import dev.concordat.client.error.ErrorBody;
import dev.concordat.client.error.ErrorMessage;
import dev.concordat.client.error.ForbiddenException;
import dev.concordat.client.error.InternalServerErrorException;
import dev.concordat.client.error.NotFoundException;
import dev.concordat.client.error.TooManyRequestsException;
import dev.concordat.client.error.UnauthorizedException;
import dev.concordat.client.error.UnprocessableEntityException;
import dev.concordat.kit.cell.ExpectedAnswer;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** What the client must make of an answer. */
record Understanding(ExpectedAnswer answer) {
  private static final Map<Integer, Class<? extends ConcordatException>> ERRORS =
      Map.of(
          400, BadRequestException.class,
          401, UnauthorizedException.class,
          403, ForbiddenException.class,
          404, NotFoundException.class,
          409, ConflictException.class,
          422, UnprocessableEntityException.class,
          429, TooManyRequestsException.class,
          500, InternalServerErrorException.class);

  void check(Object heard) {
    if (answer.isError()) {
      checkError(heard);
    } else {
      checkResult(heard);
    }
  }

  private void checkResult(Object heard) {
    JsonNode said = Objects.requireNonNull(answer.body());
    assertThat(heard).isNotInstanceOf(ConcordatException.class);
    assertThat(Json.read(Json.MAPPER.writeValueAsString(heard)))
        .isEqualTo(Json.read(said.toString()));
  }

  private void checkError(Object heard) {
    JsonNode said = Objects.requireNonNull(answer.body());
    assertThat(ERRORS).as("statuses with a class").containsKey(answer.status());
    assertThat(heard).isExactlyInstanceOf(ERRORS.get(answer.status()));
    ConcordatException error = (ConcordatException) heard;
    assertThat(error.status()).isEqualTo(answer.status());
    assertThat(error.error())
        .contains(
            new ErrorBody(
                said.get("statusCode").intValue(),
                said.get("error").stringValue(),
                ErrorMessage.fromJson(Json.MAPPER.treeToValue(said.get("message"), Object.class)),
                Instant.parse(said.get("timestamp").stringValue()),
                said.get("path").stringValue()));
    answer
        .headers()
        .forEach(
            header ->
                assertThat(error.headers().firstValue(header.name()))
                    .as(header.name())
                    .contains(header.example()));
    assertThat(error.retryAfter().isPresent()).isEqualTo(answer.header("Retry-After") != null);
  }
}
