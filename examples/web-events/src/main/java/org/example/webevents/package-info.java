/** A plug-in for Winnable: what people did on a website, as customer data platforms export it. */
package org.example.webevents;
