# mistake: argpartition is asked for the `width`-th of the candidates even where there are no more than that, so the search fails with an error when width is as large as V (at the first step) or larger.
# read: right
# told: In beam_search. It stops: ValueError: kth
def beam_search(next_log_p, width, length, end):
    texts, totals = [[]], np.zeros(1)
    for _ in range(length):
        finished = np.array([bool(t) and t[-1] == end for t in texts])
        if finished.all():
            break
        new_texts, new_totals = [], []
        for t, total, fin in zip(texts, totals, finished):
            if fin:
                new_texts.append(t)
                new_totals.append(total)
                continue
            for v, q in enumerate(next_log_p(list(t))):
                new_texts.append(t + [v])
                new_totals.append(total + q)
        new_totals = np.array(new_totals)
        top = np.argpartition(-new_totals, width)[:width]
        texts, totals = [new_texts[j] for j in top], new_totals[top]
    winner = int(np.argmax(totals))
    return texts[winner], float(totals[winner])
