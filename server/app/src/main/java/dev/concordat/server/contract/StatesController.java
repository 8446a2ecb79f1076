package dev.concordat.server.contract;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.answer.ErrorWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sets provider states; in the profile {@code contract} only, and from this machine only. */
@RestController
@Profile("contract")
class StatesController {
  private final Map<StateSentence, ContractState> states;
  private final ErrorWriter errors;

  StatesController(List<ContractState> states, ErrorWriter errors) {
    this.states =
        states.stream().collect(Collectors.toMap(ContractState::sentence, Function.identity()));
    this.errors = errors;
  }

  @PostMapping("/__states")
  void change(
      @RequestBody StateChange change, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
      errors.write(request, response, ErrorAnswer.of(404));
    } else if (!change.isTeardown() && !set(change)) {
      errors.write(request, response, ErrorAnswer.of(400, unknown(change.state())));
    }
  }

  private boolean set(StateChange change) {
    for (Map.Entry<StateSentence, ContractState> state : states.entrySet()) {
      Map<String, String> names = state.getKey().read(change.state()).orElse(null);
      if (names != null) {
        state.getValue().set(new Facts(names, change.parameters()));
        return true;
      }
    }
    return false;
  }

  private String unknown(String sentence) {
    return states.keySet().stream()
        .map(StateSentence::form)
        .sorted()
        .collect(
            Collectors.joining("; ", "The state '" + sentence + "' is not one of these: ", "."));
  }
}
