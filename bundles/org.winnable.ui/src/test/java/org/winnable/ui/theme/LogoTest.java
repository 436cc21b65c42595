package org.winnable.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {

    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" ";

    @Test
    void aPictureIsAsWideAsItsViewBoxOrElseItsSizeSays() {
        assertEquals(2, ratio("viewBox=\"0 0 48 24\" width=\"9\" height=\"9\""));
        assertEquals(3, ratio("width=\"30px\" height=\"10\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<image href='file:///etc/hostname'/>",
                "<g><use xlink:href='https://example.org/a.svg#b'/></g>",
                "<rect fill='url(https://example.org/a.svg#b)'/>",
                "<rect onclick='alert(1)'/>",
                "<style>@import 'https://example.org/a.css';</style>",
                "<rect style='fill: URL( \"https://example.org/b\")'/>",
                "<svg:image xmlns:svg='http://www.w3.org/2000/svg' href='https://example.org/a.png'/>",
            })
    void whatCouldLoadOrRunIsTakenOut(String inner) {
        Logo logo = Logo.read(SVG + "viewBox='0 0 1 1'>" + inner + "<path d='M0 0h1'/></svg>")
                .orElseThrow();
        assertFalse(
                logo.svg().contains("example.org")
                        || logo.svg().contains("alert")
                        || logo.svg().contains("file:"),
                logo.svg());
        assertTrue(logo.svg().contains("M0 0h1"), logo.svg());
    }

    @Test
    void whatLeadsToThePictureItselfStays() {
        String svg = Logo.read(SVG + "viewBox='0 0 1 1'><rect fill='url(#paint)'/><use xlink:href='#a'/></svg>")
                .orElseThrow()
                .svg();
        assertTrue(svg.contains("url(#paint)") && svg.contains("href=\"#a\""), svg);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no picture",
                "<svg",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><svg viewBox='0 0 1 1'>&a;</svg>",
                "<svg/>",
                "<svg viewBox='0 0 100 1'/>",
                "<svg viewBox='0 0 x y'/>",
            })
    void whatIsNoPictureIsNotShown(String text) {
        assertEquals(Optional.empty(), Logo.read(text));
    }

    private static double ratio(String attributes) {
        return Logo.read(SVG + attributes + "/>").orElseThrow().ratio();
    }
}
