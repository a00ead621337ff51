# mistake: the lengths are read off the shape of the table, which has one row and one column more than there are words
# read: right
# told: your rouge_l divides by the rows and columns of the table: there is one more than there are
def rouge_l(summary, reference, table):
    m = table[-1, -1]
    if m == 0:
        return 0.0, 0.0, 0.0
    rows, columns = table.shape
    P, R = m / rows, m / columns
    return P, R, 2 * P * R / (P + R)
