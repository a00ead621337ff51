# mistake: the brevity penalty is found for each sentence, and their mean taken
# told: In bleu. With one entry alone in found and wanted, all is right: what happens where there are several? The smallest call that goes wrong: bl
from collections import Counter


def bleu(found, wanted, order):
    logs = 0.0
    for n in range(1, order + 1):
        met = total = 0
        for f, w in zip(found, wanted):
            cf = Counter(tuple(f[k : k + n]) for k in range(len(f) - n + 1))
            cw = Counter(tuple(w[k : k + n]) for k in range(len(w) - n + 1))
            met += sum((cf & cw).values())
            total += sum(cf.values())
        if met == 0:
            return 0.0
        logs += np.log(met / total)
    bp = np.mean([min(1.0, np.exp(1 - len(w) / max(len(f), 1))) for f, w in zip(found, wanted)])
    return float(bp * np.exp(logs / order))
