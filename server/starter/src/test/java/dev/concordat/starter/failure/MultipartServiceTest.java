package dev.concordat.starter.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.starter.ServiceTest;
import dev.concordat.starter.wire.Answer;
import org.junit.jupiter.api.Test;

class MultipartServiceTest extends ServiceTest {
  private static final String BOUNDED = "multipart/form-data; boundary=b";

  @Test
  void answersASuccessWithoutTouchingIt() {
    Answer answer = upload(BOUNDED, part("image", "png") + "--b--\r\n");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("3");
  }

  @Test
  void refusesAMultipartBodyWithoutBoundary() {
    upload("multipart/form-data", part("image", "png") + "--b--\r\n")
        .isError(400, "Bad Request", "/covers")
        .says("The request body must be well-formed multipart/form-data.");
  }

  @Test
  void refusesAMultipartBodyThatIsCutShort() {
    upload(BOUNDED, "--b\r\nContent-Disposition: form-data; name=\"image\"")
        .isError(400, "Bad Request", "/covers");
  }

  @Test
  void namesThePartThatIsMissing() {
    upload(BOUNDED, part("picture", "png") + "--b--\r\n")
        .isError(400, "/covers")
        .saysOfFields("image: is required");
  }

  @Test
  void refusesABodyThatIsNotMultipart() {
    wire.post("/covers", "{}").isError(415, "Unsupported Media Type", "/covers");
  }

  @Test
  void refusesAFileLargerThanAccepted() {
    upload(BOUNDED, part("image", "p".repeat(1_048_577)) + "--b--\r\n")
        .isError(413, "Payload Too Large", "/covers");
  }

  private Answer upload(String type, String body) {
    return wire.send(
        "POST /covers HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
            + ("Content-Type: " + type + "\r\n")
            + ("Content-Length: " + body.length() + "\r\n\r\n")
            + body);
  }

  private static String part(String name, String content) {
    return "--b\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"; filename=\"f\"\r\nContent-Type: image/png\r\n\r\n"
        + content
        + "\r\n";
  }
}
