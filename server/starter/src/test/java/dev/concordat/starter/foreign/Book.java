package dev.concordat.starter.foreign;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.concordat.starter.validation.MinProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model with setters, as generators write them; declared order is not alphabetical. */
@MinProperties(1)
public class Book {
  /** How a book is bound. */
  public enum Binding {
    HARD("hard"),
    SOFT("soft");

    private final String value;

    Binding(String value) {
      this.value = value;
    }

    @com.fasterxml.jackson.annotation.JsonValue
    public String value() {
      return value;
    }
  }

  private @Nullable String title;
  private @Nullable Boolean plural;
  private @Nullable Integer pages;
  private @Nullable Binding binding;
  private @Nullable OffsetDateTime printedAt;
  private @Nullable List<Chapter> entries;
  private @Nullable List<String> tags;
  private @Nullable Map<String, String> blurbs;
  private @Nullable String isbn;

  @NotNull
  @NotBlank
  @JsonProperty("name")
  public @Nullable String getTitle() {
    return title;
  }

  @JsonProperty("name")
  public void setTitle(String title) {
    this.title = title;
  }

  public @Nullable Boolean getPlural() {
    return plural;
  }

  public void setPlural(Boolean plural) {
    this.plural = plural;
  }

  @Min(1)
  @Max(5000)
  public @Nullable Integer getPages() {
    return pages;
  }

  public void setPages(Integer pages) {
    this.pages = pages;
  }

  public @Nullable Binding getBinding() {
    return binding;
  }

  public void setBinding(Binding binding) {
    this.binding = binding;
  }

  public @Nullable OffsetDateTime getPrintedAt() {
    return printedAt;
  }

  public void setPrintedAt(OffsetDateTime printedAt) {
    this.printedAt = printedAt;
  }

  @Valid
  @Size(max = 5)
  public @Nullable List<Chapter> getEntries() {
    return entries;
  }

  public void setEntries(List<Chapter> entries) {
    this.entries = entries;
  }

  public @Nullable List<@Size(min = 1, max = 8) String> getTags() {
    return tags;
  }

  public void setTags(List<String> tags) {
    this.tags = tags;
  }

  public @Nullable Map<String, @NotBlank String> getBlurbs() {
    return blurbs;
  }

  public void setBlurbs(Map<String, String> blurbs) {
    this.blurbs = blurbs;
  }

  @Pattern(regexp = "^[A-Za-z0-9][A-Za-z0-9_.:/-]{0,254}$")
  public @Nullable String getIsbn() {
    return isbn;
  }

  public void setIsbn(String isbn) {
    this.isbn = isbn;
  }
}
