package org.newsloom.pipeline.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.newsloom.model.Reject;
import org.newsloom.model.RejectReason;
import org.newsloom.model.Stage;

class RejectSumTest {
  private static List<Reject> summed(int most, List<RejectReason> reasons) {
    List<Reject> out = new ArrayList<>();
    RejectSum sum = new RejectSum(most, out::add);
    for (int i = 0; i < reasons.size(); i++) {
      sum.add(new Reject("a.jsonl", i, Stage.INGEST, reasons.get(i), "line " + i, 10L, "hash" + i));
    }
    sum.finish();
    return out;
  }

  @Test
  void sumsTheRestUnderItsFirstRecord() {
    List<Reject> out = summed(2, Collections.nCopies(1002, RejectReason.BAD_JSON));
    assertThat(out).hasSize(3);
    Reject last = out.get(2);
    assertThat(last.recordIndex()).isEqualTo(2);
    assertThat(last.recordCount()).isEqualTo(1000);
    assertThat(last.byteCount()).isEqualTo(10_000);
    assertThat(last.message())
        .isEqualTo("1,000 records of the file from here on, of which this is the first: line 2");
  }

  @Property(tries = 200)
  void noRejectIsLostAndEveryReasonKeepsItsCount(
      @ForAll @IntRange(min = 1, max = 5) int most,
      @ForAll @Size(max = 30) List<RejectReason> reasons) {
    List<Reject> out = summed(most, reasons);
    for (RejectReason reason : RejectReason.values()) {
      assertThat(
              out.stream()
                  .filter(one -> one.reason() == reason)
                  .mapToLong(Reject::recordCount)
                  .sum())
          .isEqualTo(reasons.stream().filter(reason::equals).count());
    }
    assertThat(out).hasSizeLessThanOrEqualTo(most + RejectReason.values().length);
    assertThat(out).extracting(Reject::recordIndex).doesNotHaveDuplicates();
  }
}
