package org.zhiliang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiliang.engine.Facts;
import org.zhiliang.engine.camunda.DecisionTable;

class ComplaintJurisdictionTests {

    private static final DecisionTable TABLE = DecisionTable.of("complaint", "complaint-jurisdiction");

    @ParameterizedTest
    @CsvSource({
        "complaint, ordinary,   true,  none,          business,   1",
        "complaint, platform,   true,  none,          domicile,   2",
        "complaint, ownSite,    true,  none,          domicile,   2",
        "complaint, onPlatform, true,  none,          published,  3",
        "complaint, onPlatform, false, none,          platform,   4",
        "report,    ordinary,   true,  none,          conduct,    7",
        "report,    platform,   true,  none,          domicile,   8",
        "report,    onPlatform, true,  none,          business,   9",
        "report,    ordinary,   true,  massMedia,     publisher,  10",
        "report,    platform,   true,  internet,      advertiser, 10",
        "report,    ordinary,   true,  selfPublished, advertiser, 10"
    })
    void the_place_that_decides_follows_kind_trader_and_advertisement(
            String kind, String trader, boolean reachable, String advert, String place, String rule) {
        Facts asked = Facts.of("kind", kind)
                .and("traderKind", trader)
                .and("addressReachable", reachable)
                .and("advert", advert);

        assertThat(TABLE.answer("place", asked)).isEqualTo(place);
        assertThat(TABLE.answer("rule", asked)).isEqualTo(rule);
    }

    @Test
    void kind_and_trader_alone_are_enough() {
        Facts asked = Facts.of("kind", "complaint").and("traderKind", "onPlatform");

        assertThat(TABLE.answer("place", asked)).isEqualTo("published");
    }
}
