package org.zhiliang.document.press;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Traces a shape with the quadratic curves that TrueType knows, whatever curves it was drawn with. */
final class Tracer {

    /** How far a traced curve may stray, in units of which a thousand make an em. */
    private static final double TOLERANCE = 0.5;

    /** The greatest distance between a cubic curve and one quadratic is this share of its third difference. */
    private static final double CUBIC_ERROR = Math.sqrt(3) / 36;

    private static final int MOST_PIECES = 16;
    private static final int POINTS_OF_A_SEGMENT = 6;

    private record Point(int x, int y, boolean onCurve) {}

    private final List<List<Point>> contours = new ArrayList<>();
    private double x;
    private double y;

    private Tracer() {}

    static Glyph trace(Path2D shape, int advance) {
        Tracer tracer = new Tracer();
        double[] at = new double[POINTS_OF_A_SEGMENT];
        for (PathIterator way = shape.getPathIterator(null); !way.isDone(); way.next()) {
            tracer.segment(way.currentSegment(at), at);
        }
        tracer.contours.forEach(Tracer::dropClosingPoint);
        tracer.contours.removeIf(contour -> contour.size() < 2);
        return tracer.contours.isEmpty() ? Glyph.blank(advance) : tracer.glyph(advance);
    }

    private void segment(int kind, double[] at) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> {
                contours.add(new ArrayList<>());
                to(at[0], at[1]);
            }
            case PathIterator.SEG_LINETO -> to(at[0], at[1]);
            case PathIterator.SEG_QUADTO -> {
                past(at[0], at[1]);
                to(at[2], at[3]);
            }
            case PathIterator.SEG_CUBICTO -> cubic(at);
            default -> {
                // A contour of a font is always closed.
            }
        }
    }

    private void cubic(double[] at) {
        double startX = x;
        double startY = y;
        double stray = CUBIC_ERROR
                * Math.hypot(at[4] - 3 * at[2] + 3 * at[0] - startX, at[5] - 3 * at[3] + 3 * at[1] - startY);
        int pieces = (int) Math.min(MOST_PIECES, Math.max(1, Math.ceil(Math.cbrt(stray / TOLERANCE))));
        for (int piece = 0; piece < pieces; piece++) {
            double from = (double) piece / pieces;
            double until = (double) (piece + 1) / pieces;
            past(control(startX, at[0], at[2], at[4], from, until), control(startY, at[1], at[3], at[5], from, until));
            to(point(startX, at[0], at[2], at[4], until), point(startY, at[1], at[3], at[5], until));
        }
    }

    /** The control point of the quadratic that stands for a stretch of a cubic. */
    private static double control(double p0, double p1, double p2, double p3, double from, double until) {
        double third = (until - from) / 3;
        double start = point(p0, p1, p2, p3, from);
        double end = point(p0, p1, p2, p3, until);
        double first = start + third * slope(p0, p1, p2, p3, from);
        double second = end - third * slope(p0, p1, p2, p3, until);
        return (3 * (first + second) - start - end) / 4;
    }

    private static double point(double p0, double p1, double p2, double p3, double t) {
        double s = 1 - t;
        return s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3;
    }

    private static double slope(double p0, double p1, double p2, double p3, double t) {
        double s = 1 - t;
        return 3 * (s * s * (p1 - p0) + 2 * s * t * (p2 - p1) + t * t * (p3 - p2));
    }

    private void to(double toX, double toY) {
        x = toX;
        y = toY;
        add(toX, toY, true);
    }

    private void past(double atX, double atY) {
        add(atX, atY, false);
    }

    private void add(double atX, double atY, boolean onCurve) {
        if (contours.isEmpty()) {
            contours.add(new ArrayList<>());
        }
        contours.get(contours.size() - 1).add(new Point((int) Math.round(atX), (int) Math.round(atY), onCurve));
    }

    private static void dropClosingPoint(List<Point> contour) {
        int last = contour.size() - 1;
        if (last > 0 && contour.get(last).equals(contour.get(0))) {
            contour.remove(last);
        }
    }

    private Glyph glyph(int advance) {
        List<Point> points = contours.stream().flatMap(List::stream).toList();
        Glyph.Box box = points.stream()
                .map(point -> new Glyph.Box(point.x, point.y, point.x, point.y))
                .reduce(Glyph.Box::around)
                .orElse(Glyph.Box.NONE);
        return new Glyph(advance, box, outline(points, box), points.size(), contours.size());
    }

    private byte[] outline(List<Point> points, Glyph.Box box) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(contours.size());
            for (int edge : new int[] {box.left(), box.bottom(), box.right(), box.top()}) {
                out.writeShort(edge);
            }
            int end = -1;
            for (List<Point> contour : contours) {
                end += contour.size();
                out.writeShort(end);
            }
            out.writeShort(0);
            for (Point point : points) {
                out.writeByte(point.onCurve ? 1 : 0);
            }
            int before = 0;
            for (Point point : points) {
                out.writeShort(point.x - before);
                before = point.x;
            }
            before = 0;
            for (Point point : points) {
                out.writeShort(point.y - before);
                before = point.y;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
