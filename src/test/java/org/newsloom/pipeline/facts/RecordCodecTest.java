package org.newsloom.pipeline.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsloom.model.ActorKind;

class RecordCodecTest {
  public record Inner(String text, @Nullable Integer number) {}

  public record Outer(
      @Nullable String text,
      int number,
      long large,
      double share,
      boolean truth,
      @Nullable LocalDate day,
      @Nullable Instant moment,
      @Nullable ActorKind kind,
      List<Inner> inner,
      @Nullable Inner one) {}

  private static final RecordCodec<Outer> CODEC = new RecordCodec<>(Outer.class);

  @Property
  void readsWhatItPacked(
      @ForAll String text,
      @ForAll int number,
      @ForAll long large,
      @ForAll double share,
      @ForAll boolean truth) {
    Outer value =
        new Outer(
            new String(text.getBytes(UTF_8), UTF_8),
            number,
            large,
            share,
            truth,
            LocalDate.ofEpochDay(number % 1_000_000),
            Instant.ofEpochSecond(number, Math.abs(large % 1_000_000_000)),
            ActorKind.STATE,
            List.of(new Inner("a", number), new Inner("", null)),
            new Inner("b", 0));
    assertThat(CODEC.unpack(CODEC.pack(value))).isEqualTo(value);
  }

  @Test
  void keepsWhatIsNotKnownUnknown() {
    Outer value = new Outer(null, 0, 0, 0, false, null, null, null, List.of(), null);
    assertThat(CODEC.unpack(CODEC.pack(value))).isEqualTo(value);
  }

  @Test
  void refusesBytesThatAreCutShort() {
    ByteBuffer packed =
        CODEC.pack(new Outer("text", 1, 2, 3, true, null, null, null, List.of(), null));
    ByteBuffer cut = packed.slice(0, packed.remaining() - 1);
    assertThatThrownBy(() -> CODEC.unpack(cut)).hasMessage("a packed record is cut short");
  }

  @Test
  void refusesClassesThatItCannotPackWhole() {
    record Odd(Object any) {}
    assertThatThrownBy(() -> new RecordCodec<>(Odd.class))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
