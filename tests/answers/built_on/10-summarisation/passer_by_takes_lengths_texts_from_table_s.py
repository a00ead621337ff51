# mistake: takes the lengths of the texts from the table's shape and forgets its border: divides by len + 1
# read: right
# told: your rouge_l divides by the rows and columns of the table: there is one more than there are
def rouge_l(summary, reference, table):
    m = table[-1, -1]
    if m == 0:
        return 0.0, 0.0, 0.0
    rows, columns = table.shape
    P = m / rows
    R = m / columns
    return P, R, 2 * P * R / (P + R)
