/** The government quality award (Article 8, second paragraph): programmes, and rounds whose rules are data. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "Quality award",
        allowedDependencies = {"engine", "casefile", "audit", "access"})
package org.zhiliang.award;
