# mistake: the band is right for numpy's std, but scores are rounded to two digits for the table
# told: In summary. All numbers of the right answer are made in your function, and not all are in what it returns: look at what becomes of them
def summary(scores):
    m, s = np.mean(scores), np.std(scores, ddof=1) / len(scores) ** 0.5
    return round(m, 2), round(m - 2 * s, 2), round(m + 2 * s, 2)
