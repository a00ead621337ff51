# mistake: prefix_beam keeps one sum for each prefix, without asking whether its paths end in a blank, and lets a repeated label always stay in the same string: a label can never be said twice in a row, and the paths that say it twice count for the string that has it once; right for T <= 2, and where no path says a label twice in a row
# read: right
# told: your prefix_beam never says the same label twice: behind a blank it makes the prefix lon
def prefix_beam(log_y, width):
    beam = {(): 0.0}
    for row in log_y:
        grown = {}
        for prefix, log_p in beam.items():
            for label, log_label in enumerate(row):
                stays = label == 0 or (len(prefix) > 0 and prefix[-1] == label)
                key = prefix if stays else (*prefix, label)
                grown[key] = np.logaddexp(grown.get(key, -np.inf), log_p + log_label)
        ranked = sorted(grown.items(), key=lambda item: -item[1])
        beam = dict(ranked[:width])
    return [(list(prefix), float(log_p)) for prefix, log_p in beam.items() if log_p > -np.inf]
