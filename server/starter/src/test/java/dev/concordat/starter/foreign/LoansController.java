package dev.concordat.starter.foreign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Validated around the class, as older generators write it, and not by Spring MVC. */
@RestController
@Validated
public class LoansController {
  @GetMapping("/loans/{reader}")
  public @Nullable @NotNull String loans(
      @PathVariable("reader") @Size(max = 4) String reader,
      @RequestParam(name = "most-days", defaultValue = "7") @Max(30) int days,
      @RequestParam(name = "of", defaultValue = "all") @NotBlank String kind) {
    return reader.equals("lost") ? null : "\"lent\"";
  }

  @PostMapping("/loans")
  public List<Chapter> lend(@Valid @RequestBody List<@Valid Chapter> chapters) {
    return chapters;
  }
}
