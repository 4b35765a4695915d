package org.zhiliang.portal.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one source may send to the public forms of one node.
 *
 * @param changes savings and questions at once; after that {@code changesPerSecond}
 * @param sendings papers sent at once; after that {@code sendingsPerHour}
 * @param traffic what their contents may weigh at once, files above all; after that {@code trafficPerSecond}
 */
@ConfigurationProperties("zhiliang.flood")
record FloodSettings(
        @DefaultValue("300") int changes,
        @DefaultValue("5") int changesPerSecond,
        @DefaultValue("30") int sendings,
        @DefaultValue("120") int sendingsPerHour,
        @DefaultValue("1GB") DataSize traffic,
        @DefaultValue("2MB") DataSize trafficPerSecond) {}
