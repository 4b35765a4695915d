package org.zhiliang.document.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away forms with files that are too large before anything of them is read. Where files may be uploaded the limit is
 * that of one file and its form; elsewhere that of a table of working days. What does not say its length is counted while it comes in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class MultipartLimit extends OncePerRequestFilter {

    private static final long ELSEWHERE = DataSize.ofMegabytes(3).toBytes();

    private final long uploads;

    MultipartLimit(MultipartProperties settings) {
        this.uploads = settings.getMaxRequestSize().toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean multipart = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        long length = request.getContentLengthLong();
        boolean here = isForUploads(request.getRequestURI());
        if (!multipart) {
            chain.doFilter(request, response);
        } else if (length < 0 && !here) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else if (length > (here ? uploads : ELSEWHERE)) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForUploads(String path) {
        return Stream.of("/lodge/", "/staff/intake/", "/case/", "/staff/cases/").anyMatch(path::startsWith);
    }
}
