# syntax=docker/dockerfile:1.7
# The application without the embedded database, in layers, as a user without rights.
FROM maven:3.9.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
RUN mvn -B -ntp -q -Pimage dependency:go-offline
COPY processes processes
COPY forms forms
COPY src/main src/main
RUN mvn -B -ntp -q -Pimage -DskipTests package \
 && java -Djarmode=tools -jar target/zhiliang-*.jar extract --layers --launcher --destination /layers

FROM eclipse-temurin:17.0.15_6-jre-noble
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl fonts-noto-cjk \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home-dir /app zhiliang \
 && mkdir -p /app/files && chown zhiliang /app/files
WORKDIR /app
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER 10001
ENV ZHILIANG_DOCUMENT_DIRECTORY=/app/files \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -Djavax.xml.accessExternalSchema=file,jar:file"
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=90s --retries=6 \
  CMD curl -fsS http://127.0.0.1:8080/actuator/health/readiness || exit 1
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
