# mistake: none
def beam_search(next_log_p, width, length, end):
    beam = {(): 0.0}
    for _ in range(length):
        successors = {}
        busy = False
        for text, total in beam.items():
            if text[-1:] == (end,):
                successors[text] = total
            else:
                busy = True
                for symbol, gain in enumerate(np.asarray(next_log_p(list(text)), float).tolist()):
                    successors[text + (symbol,)] = total + gain
        if not busy:
            break
        ranked = sorted(successors.items(), key=lambda item: item[1], reverse=True)
        beam = dict(ranked[:width])
    text = max(beam, key=beam.get)
    return list(text), beam[text]
