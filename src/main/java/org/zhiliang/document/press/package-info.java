/** The printing press: lays papers out as PDF with a font that it finds on the machine. */
@org.jspecify.annotations.NullMarked
package org.zhiliang.document.press;
