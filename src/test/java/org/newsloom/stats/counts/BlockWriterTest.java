package org.newsloom.stats.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BlockWriterTest {

  @Property
  void readsTheNumbersItWrote(
      @ForAll List<@LongRange(min = 0, max = Long.MAX_VALUE) Long> numbers) {
    BlockWriter writer = new BlockWriter();
    numbers.forEach(writer::writeVarint);
    BlockReader reader = new BlockReader(writer.toByteArray());
    List<Long> read = new ArrayList<>();
    while (reader.hasNext()) {
      read.add(reader.readVarint());
    }
    assertThat(read).isEqualTo(numbers);
  }

  @Test
  void writesASmallNumberInOneByte() {
    BlockWriter writer = new BlockWriter();
    writer.writeVarint(127);
    assertThat(writer.toByteArray()).containsExactly(127);
  }

  @Test
  void writesWhatAStringAddsToTheOneBefore() {
    BlockWriter writer = new BlockWriter();
    for (String string : List.of("war", "wars")) {
      byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
      writer.writeString(utf8, utf8.length);
    }
    assertThat(writer.toByteArray()).containsExactly(0, 3, 'w', 'a', 'r', 3, 1, 's');
  }

  @Test
  void refusesANegativeNumber() {
    assertThatThrownBy(() -> new BlockWriter().writeVarint(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysWhereABlockIsDamaged() {
    BlockReader reader = new BlockReader(new byte[] {5, (byte) 0x80});
    reader.readVarint();
    assertThatThrownBy(reader::readVarint)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The block is damaged at byte 2 of 2.");
  }
}
