package org.winnable.ui.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A picture as SVG that comes from outside: what could load something from elsewhere or run is taken out before it is drawn. Immutable.
 *
 * @param svg without all that
 * @param ratio its width in heights
 */
record Logo(String svg, double ratio) {

    private static final Set<String> NOT_DRAWN = Set.of("script", "image", "feimage", "foreignobject", "style", "a");
    private static final double WIDEST = 6;

    /** Stands for a size until it is known. */
    private static final String WIDTH = "@width@";

    private static final String HEIGHT = "@height@";

    /** Reads a picture; nothing if it is none. */
    static Optional<Logo> read(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            // who reads the file tells of mistakes; the default would print them
            builder.setErrorHandler(null);
            Document document = builder.parse(new InputSource(new StringReader(text)));
            Element root = document.getDocumentElement();
            double ratio = ratio(root);
            clean(root);
            root.setAttribute("width", WIDTH);
            root.setAttribute("height", HEIGHT);
            return ratio > 0 && ratio <= WIDEST ? Optional.of(new Logo(written(document), ratio)) : Optional.empty();
        } catch (SAXException | IOException | ParserConfigurationException | TransformerException e) {
            return Optional.empty();
        }
    }

    /** Its pixels at a height. */
    Optional<ImageData> pixels(int height) {
        int width = Math.max(1, (int) Math.round(height * ratio));
        String sized = svg.replace(WIDTH, String.valueOf(width)).replace(HEIGHT, String.valueOf(height));
        try {
            return Optional.of(new ImageData(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8))));
        } catch (SWTException e) {
            return Optional.empty();
        }
    }

    /** Of the view box; a picture without one gets one of its size. 0 if it says neither. */
    private static double ratio(Element root) {
        String[] box = root.getAttribute("viewBox").strip().split("[\\s,]+");
        if (box.length == 4) {
            return number(box[3]) > 0 ? number(box[2]) / number(box[3]) : 0;
        }
        double width = number(root.getAttribute("width"));
        double height = number(root.getAttribute("height"));
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        return height > 0 ? width / height : 0;
    }

    private static double number(String text) {
        String digits = text.strip().replaceFirst("px$", "");
        return digits.matches("[0-9]{1,6}(\\.[0-9]{1,6})?") ? Double.parseDouble(digits) : 0;
    }

    private static void clean(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int place = attributes.getLength() - 1; place >= 0; place--) {
            if (attributes.item(place) instanceof Attr attribute && !isHarmless(attribute)) {
                element.removeAttributeNode(attribute);
            }
        }
        Node next = element.getFirstChild();
        while (next != null) {
            Node child = next;
            next = child.getNextSibling();
            if (child instanceof Element inner) {
                if (NOT_DRAWN.contains(localName(inner))) {
                    element.removeChild(inner);
                } else {
                    clean(inner);
                }
            }
        }
    }

    /** References may only lead to what is in the picture itself. */
    private static boolean isHarmless(Attr attribute) {
        String name = attribute.getName().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip();
        boolean isReference = name.equals("href") || name.endsWith(":href");
        boolean leadsElsewhere = value.matches("(?si).*url\\s*\\(\\s*['\"]?\\s*[^#'\"\\s].*");
        return !name.startsWith("on") && !(isReference && !value.startsWith("#")) && !leadsElsewhere;
    }

    private static String localName(Element element) {
        String name = element.getTagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static String written(Document document) throws TransformerException {
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter text = new StringWriter();
        transformer.transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }
}
