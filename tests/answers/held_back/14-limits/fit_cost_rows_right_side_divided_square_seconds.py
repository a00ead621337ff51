# mistake: two: (1) rows and right side are divided by the square of the seconds; (2) an intercept is fitted along, as a spreadsheet does, and thrown away
# read: vague
def fit_cost(T, seconds, powers):
    T = np.asarray(T, float)
    columns = np.stack([T**p for p in powers] + [np.ones(len(T))], axis=1)
    weight = 1 / seconds**2
    found = np.linalg.lstsq(columns * weight[:, None], seconds * weight)[0]
    return found[:-1]
