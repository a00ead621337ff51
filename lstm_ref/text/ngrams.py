r"""An n-gram model of characters with Witten-Bell smoothing: the baseline that a recurrent language model has to beat.

$$ p_n(v \mid u) = \frac{C(u v) + B(u)\, p_{n-1}(v \mid u')}{C(u) + B(u)} $$

u is the last n - 1 symbols, u' the same without its first, C counts, B(u) is how many different symbols have followed
u, and p_0 is uniform (Witten and Bell 1991, IEEE Transactions on Information Theory 37(4)).
"""

from collections import Counter

import numpy as np


class NGram:
    """A model of order n over V symbols: `n = 1` counts symbols alone, `n = 0` knows nothing.

    >>> model = NGram(2, 3, [0, 1, 0, 1, 0, 2])
    >>> model.distribution([0]).round(3).tolist()
    [0.178, 0.533, 0.289]
    """

    def __init__(self, n, V, codes):
        self.n, self.V = n, V
        text = "".join(map(chr, codes))
        self.counts, self.totals, self.kinds = [], [], []
        for size in range(n):  # of the context
            pairs = Counter(text[k : k + size + 1] for k in range(len(text) - size))
            totals, kinds = Counter(), Counter()
            for gram, count in pairs.items():
                totals[gram[:-1]] += count
                kinds[gram[:-1]] += 1
            self.counts.append(pairs)
            self.totals.append(totals)
            self.kinds.append(kinds)

    def distribution(self, context):
        """Probabilities (V,) of the next symbol after the context, of which the last n - 1 symbols count."""
        return np.array([self._p("".join(map(chr, context)), chr(v)) for v in range(self.V)])

    def log_p(self, codes):
        """Natural log-probability of each symbol given those before it, (T,)."""
        text = "".join(map(chr, codes))
        return np.log([self._p(text[max(0, t - self.n + 1) : t], text[t]) for t in range(len(text))])

    def _p(self, context, symbol):
        p = 1 / self.V
        for size in range(min(self.n, len(context) + 1)):
            u = context[len(context) - size :]
            total = self.totals[size][u]
            if not total:
                break  # never seen, and so no longer context was
            kinds = self.kinds[size][u]
            p = (self.counts[size][u + symbol] + kinds * p) / (total + kinds)  # eq. rnn-ngram
        return p
