package org.zhiliang.portal.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one source may send to the public forms of one node.
 *
 * @param changes savings and questions at once; after that {@code changesPerSecond}
 * @param sendings papers sent at once; after that {@code sendingsPerHour}
 */
@ConfigurationProperties("zhiliang.flood")
record FloodSettings(
        @DefaultValue("300") int changes,
        @DefaultValue("5") int changesPerSecond,
        @DefaultValue("30") int sendings,
        @DefaultValue("120") int sendingsPerHour) {}
