package dev.concordat.starter.foreign;

import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.error.HandlerError;
import dev.concordat.starter.error.NotFound;
import dev.concordat.starter.error.UnprocessableEntity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Handlers that do what they should. */
@RestController
public class BooksController {
  @GetMapping(path = "/books", produces = "application/json")
  List<String> list(
      @RequestParam(name = "limit", defaultValue = "25") @Min(1) @Max(100) int count,
      @RequestParam(required = false) Book.@Nullable Binding binding,
      @RequestParam(required = false) @Nullable Boolean sold,
      @RequestParam(required = false) @Nullable List<String> author,
      @RequestHeader(name = "X-Shelf", required = false) @Nullable Integer shelf) {
    return List.of("a book");
  }

  @GetMapping("/search")
  String search(@RequestParam("q") String words, @RequestParam("from") long first) {
    return "\"found\"";
  }

  @PostMapping(path = "/books", consumes = "application/json", produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  Book create(@Valid @RequestBody Book book) {
    return book;
  }

  @PostMapping(path = "/many")
  List<Chapter> many(@Valid @RequestBody List<@Valid Chapter> chapters) {
    return chapters;
  }

  @GetMapping("/books/{id}")
  String get(@PathVariable("id") @Size(max = 10) String id) throws HandlerError {
    switch (id) {
      case "taken" -> throw new Conflict("The book is taken.");
      case "torn" -> throw new UnprocessableEntity("The book is torn.");
      default -> throw new NotFound("No book has the id '" + id + "'.");
    }
  }

  @PostMapping(path = "/covers", consumes = "multipart/form-data")
  long cover(@RequestParam("image") MultipartFile image) {
    return image.getSize();
  }

  @GetMapping("/shelves/{number}")
  int shelf(@PathVariable int number) {
    return number;
  }
}
