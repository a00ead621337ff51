"""10: a summariser and its judge, from ROUGE, rare words, an LSTM over sentences, a pointer, and a budget of words.

| the check of | its claims | its mistakes |
|---|---|---|
| ROUGE-N | `rouge.py` | `rouge_bugs.py` |
| the longest common subsequence, ROUGE-L, the way back | `lcs.py` | `lcs_bugs.py` |
| rare words | `tfidf.py` | `tfidf_bugs.py` |
| an LSTM over sentences | `scorer.py` | `scorer_bugs.py` |
| saying and copying | `pointer.py` | `pointer_bugs.py` |
| a budget of words | `picking.py` | `picking_bugs.py` |

| to find besides | open |
|---|---|
| what the checks ask about; what is right, a part at a time | `problems.py`; `reference.py` |
| a learner's functions at work, on which texts; pictures of that | `summaries.py`, `texts.py`; `pictures.py`, `lcs_pictures.py` |
| what a learner may ask for | `hints.py` |
"""
