package org.winnable.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An extension point as its {@code .exsd} describes it. The files are almost XML Schema: they mix references to their own
 * elements with the names of built-in types and write {@code appInfo}. Put right, Java's own validator can use them.
 *
 * @param id its full identifier
 * @param schema validates {@code extension} elements
 * @param example the text of its example
 */
record ExtensionPoint(String id, Schema schema, String example) {

    private static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    static ExtensionPoint read(Path exsd) {
        try {
            Document document = document(Tree.text(exsd));
            Element root = document.getDocumentElement();
            Element meta = elements(root, "meta.schema").findFirst().orElseThrow();
            String id = meta.getAttribute("plugin") + "." + meta.getAttribute("id");
            String example = example(root);
            root.removeAttribute("targetNamespace");
            root.removeAttribute("xmlns");
            root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:xs", XSD);
            toXmlSchema(document, root);
            Schema schema = SchemaFactory.newInstance(XSD).newSchema(new DOMSource(document));
            return new ExtensionPoint(id, schema, example);
        } catch (SAXException e) {
            throw new IllegalArgumentException(exsd + ": " + e.getMessage(), e);
        }
    }

    /** Fails where an extension of this point breaks its schema. */
    void validate(Element extension) throws SAXException, IOException {
        schema.newValidator().validate(new DOMSource(extension));
    }

    static Document document(String xml) throws SAXException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All elements below one that have this name. */
    static Stream<Element> elements(Element below, String name) {
        NodeList nodes = below.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    private static String example(Element root) {
        return elements(root, "meta.section")
                .filter(section -> section.getAttribute("type").equals("examples"))
                .map(section -> (Element) section.getParentNode().getParentNode())
                .flatMap(annotation -> elements(annotation, "documentation"))
                .map(Node::getTextContent)
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    private static void toXmlSchema(Document document, Element element) {
        children(element).forEach(child -> toXmlSchema(document, child));
        String name = element.getLocalName().equals("appInfo") ? "appinfo" : element.getLocalName();
        for (String reference : List.of("type", "base")) {
            Attr attribute = element.getAttributeNode(reference);
            if (attribute != null && !name.startsWith("meta.")) {
                attribute.setValue("xs:" + attribute.getValue());
            }
        }
        document.renameNode(element, XSD, "xs:" + name);
    }

    private static List<Element> children(Element element) {
        NodeList nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
