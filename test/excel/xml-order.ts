/** An element of an XML part with its children in their order. */
interface Element {
  readonly name: string;
  readonly children: Element[];
}

/** The root of a part; names keep their prefix. */
export function treeOf(xml: string): Element {
  const top: Element = { name: '', children: [] };
  const open = [top];
  for (const [, close, name = '', single] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close === '/') {
      const ended = open.pop();
      if (ended?.name !== name) throw new Error(`</${name}> closes <${ended?.name}>`);
    } else {
      const element: Element = { name, children: [] };
      open.at(-1)?.children.push(element);
      if (single !== '/') open.push(element);
    }
  }
  const [root] = top.children;
  if (root === undefined || open.length !== 1) throw new Error('not one whole element');
  return root;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The order of the children of each element, from ECMA-376 part 1: sml.xsd, dml-chart.xsd, dml-spreadsheetDrawing.xsd, dml-main.xsd. */
const orders: Readonly<Record<string, readonly string[]>> = {
  worksheet:
    words(`sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
    scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
    dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties
    cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems
    tableParts extLst`),
  'c:chartSpace': words(`c:date1904 c:lang c:roundedCorners mc:AlternateContent c:style c:clrMapOvr c:pivotSource
    c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst`),
  'c:chart': words(`c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend
    c:plotVisOnly c:dispBlanksAs c:extLst`),
  'c:title': words('c:tx c:layout c:overlay c:spPr c:txPr c:extLst'),
  'c:rich': words('a:bodyPr a:lstStyle a:p'),
  'c:txPr': words('a:bodyPr a:lstStyle a:p'),
  'a:p': words('a:pPr a:r a:endParaRPr'),
  'a:r': words('a:rPr a:t'),
  'a:rPr': words('a:ln a:noFill a:solidFill a:latin a:ea a:cs'),
  'a:defRPr': words('a:ln a:noFill a:solidFill a:latin a:ea a:cs'),
  'a:ln': words('a:noFill a:solidFill a:prstDash a:round a:headEnd a:tailEnd'),
  'a:pattFill': words('a:fgClr a:bgClr'),
  'c:spPr': words('a:xfrm a:prstGeom a:noFill a:solidFill a:pattFill a:ln'),
  'c:plotArea': words('c:layout c:lineChart c:barChart c:catAx c:valAx c:dTable c:spPr'),
  'c:lineChart': words(`c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth
    c:axId`),
  'c:barChart': words('c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId'),
  'c:ser': words(`c:idx c:order c:tx c:spPr c:invertIfNegative c:marker c:pictureOptions c:dPt c:dLbls c:trendline
    c:errBars c:cat c:val c:smooth c:shape`),
  'c:dLbl': words(`c:idx c:layout c:tx c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName
    c:showSerName c:showPercent c:showBubbleSize c:separator`),
  'c:layout': words('c:manualLayout'),
  'c:manualLayout': words('c:layoutTarget c:xMode c:yMode c:wMode c:hMode c:x c:y c:w c:h'),
  'c:dLbls': words(`c:dLbl c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName
    c:showPercent c:showBubbleSize c:separator`),
  'c:catAx': words(`c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark
    c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:tickLblSkip
    c:tickMarkSkip c:noMultiLvlLbl`),
  'c:valAx': words(`c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark
    c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween c:majorUnit c:minorUnit c:dispUnits`),
  'c:scaling': words('c:logBase c:orientation c:max c:min'),
  'c:legend': words('c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr'),
  'c:strRef': words('c:f c:strCache'),
  'c:numRef': words('c:f c:numCache'),
  'c:strCache': words('c:ptCount c:pt'),
  'c:numCache': words('c:formatCode c:ptCount c:pt'),
  'xdr:wsDr': words('xdr:twoCellAnchor'),
  'xdr:twoCellAnchor': words('xdr:from xdr:to xdr:graphicFrame xdr:clientData'),
  'xdr:from': words('xdr:col xdr:colOff xdr:row xdr:rowOff'),
  'xdr:to': words('xdr:col xdr:colOff xdr:row xdr:rowOff'),
  'xdr:graphicFrame': words('xdr:nvGraphicFramePr xdr:xfrm a:graphic'),
  'xdr:nvGraphicFramePr': words('xdr:cNvPr xdr:cNvGraphicFramePr'),
};
/** Elements that hold a text or nothing, or whose children cannot be in a wrong order. */
const free: readonly string[] =
  words(`c:tx c:cat c:val c:majorGridlines a:pPr a:solidFill a:fgClr a:bgClr a:srgbClr c:marker c:pt
  xdr:xfrm a:graphic a:graphicData`);

/** What stands in a place or under a parent where the schema has it not; empty for a sound part. */
export function disorder(element: Element): readonly string[] {
  const order = orders[element.name];
  const names = element.children.map(({ name }) => name);
  const here =
    order === undefined
      ? names.length > 0 && !free.includes(element.name)
        ? [`${element.name}: order not known`]
        : []
      : names.flatMap((name, index) => {
          const place = order.indexOf(name);
          if (place < 0) return [`${element.name}: ${name} does not belong there`];
          const before = names.slice(0, index).find((other) => order.indexOf(other) > place);
          return before === undefined ? [] : [`${element.name}: ${name} after ${before}`];
        });
  const deeper = element.name === 'worksheet' ? [] : element.children;
  return [...here, ...deeper.flatMap((child) => disorder(child))];
}
