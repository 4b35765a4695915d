package org.zhiliang.document.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for a font for Chinese where the usual systems keep theirs. */
final class SystemFonts {

    private static final int DEEPEST = 6;

    /** A font as it is known by its files; the first that is there is taken. */
    private record Known(
            String regular,
            @Nullable String regularFace,
            String bold,
            @Nullable String boldFace) {

        Known(String file, @Nullable String face) {
            this(file, face, file, face);
        }
    }

    private static final List<Known> SONG = List.of(
            new Known(
                    "NotoSerifCJK-Regular.ttc",
                    "NotoSerifCJKsc-Regular",
                    "NotoSerifCJK-Bold.ttc",
                    "NotoSerifCJKsc-Bold"),
            new Known("NotoSerifCJKsc-Regular.otf", null, "NotoSerifCJKsc-Bold.otf", null),
            new Known("NotoSerifSC-Regular.otf", null, "NotoSerifSC-Bold.otf", null),
            new Known("SourceHanSerifSC-Regular.otf", null, "SourceHanSerifSC-Bold.otf", null),
            new Known("SourceHanSerifCN-Regular.otf", null, "SourceHanSerifCN-Bold.otf", null),
            new Known("simfang.ttf", null, "simhei.ttf", null),
            new Known("simsun.ttc", "SimSun", "simhei.ttf", null),
            new Known("Songti.ttc", "STSongti-SC-Regular", "Songti.ttc", "STSongti-SC-Bold"),
            new Known("NotoSansCJK-Regular.ttc", "NotoSansCJKsc-Regular", "NotoSansCJK-Bold.ttc", "NotoSansCJKsc-Bold"),
            new Known("NotoSansSC-Regular.otf", null, "NotoSansSC-Bold.otf", null),
            new Known("wqy-zenhei.ttc", null),
            new Known("wqy-microhei.ttc", null),
            new Known("DroidSansFallbackFull.ttf", null));

    private static final List<String> OTHERS = List.of("DejaVuSans.ttf", "NotoSans-Regular.ttf", "arial.ttf");

    private SystemFonts() {}

    /** The places of Linux, macOS and Windows. */
    static List<Path> places() {
        String home = System.getProperty("user.home", "");
        String windows = Optional.ofNullable(System.getenv("WINDIR")).orElse("C:\\Windows");
        return List.of(
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of(home, ".fonts"),
                Path.of(home, ".local", "share", "fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of("/Library/Fonts"),
                Path.of(home, "Library", "Fonts"),
                Path.of(windows, "Fonts"));
    }

    /** The best typeface in these places; empty where there is no font for Chinese. */
    static Optional<Typeface> find(List<Path> places) {
        Map<String, Path> files = places.stream()
                .flatMap(SystemFonts::files)
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString(), Function.identity(), (first, second) -> first));
        List<FontFace> others = OTHERS.stream()
                .flatMap(name -> face(files, name, null).stream())
                .toList();
        return SONG.stream()
                .flatMap(known -> typeface(known, files, others).stream())
                .findFirst();
    }

    private static Optional<Typeface> typeface(Known known, Map<String, Path> files, List<FontFace> others) {
        return face(files, known.regular(), known.regularFace())
                .map(regular -> new Typeface(
                        regular, face(files, known.bold(), known.boldFace()).orElse(regular), others));
    }

    private static Optional<FontFace> face(Map<String, Path> files, String file, @Nullable String name) {
        return Optional.ofNullable(files.get(file)).map(found -> new FontFace(found, name));
    }

    private static Stream<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return Stream.empty();
        }
        try (Stream<Path> found = Files.walk(place, DEEPEST)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException | java.io.UncheckedIOException e) {
            return Stream.empty();
        }
    }
}
