// SPDX-FileCopyrightText: 2026 The Chatelaine founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/lookstyle.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/stylepaint.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/type.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace chatelaine::gui
{

namespace
{

template<typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

void polishLabel(QLabel &label)
{
    const QVariant type = label.property("type");
    if (type.isValid()) {
        label.setFont(fontOf(typeNamed(type.toString())));
    }
    const QString ink = label.property("ink").toString();
    if (ink == QLatin1String("dim")) {
        label.setForegroundRole(QPalette::PlaceholderText);
    } else if (ink == QLatin1String("accent")) {
        label.setForegroundRole(QPalette::Link);
    }
}

} // namespace

LookStyle::LookStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    qApp->installEventFilter(this);
}

bool LookStyle::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    const bool key = pressed || event->type() == QEvent::KeyRelease;
    const bool alt = key && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
    if ((alt || event->type() == QEvent::WindowDeactivate) && m_mnemonics != pressed) {
        m_mnemonics = pressed;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            for (QWidget *child : window->findChildren<QWidget *>()) {
                child->update();
            }
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

void LookStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *label = qobject_cast<QLabel *>(widget)) {
        polishLabel(*label);
    } else if (qobject_cast<QPushButton *>(widget)) {
        widget->setFont(fontOf(Type::Label));
        widget->setAttribute(Qt::WA_Hover);
    } else if (qobject_cast<QToolButton *>(widget) || qobject_cast<QTabBar *>(widget) ||
               qobject_cast<QComboBox *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
        view->setMouseTracking(true);
    }
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (!widget || !qobject_cast<const QComboBox *>(widget->parentWidget())) {
            paintField(*painter, *option, widget);
        }
        return;
    case PE_PanelButtonTool:
        paintFlatTool(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
        paintCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, *option);
        return;
    case PE_FrameFocusRect:
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_PanelItemViewRow:
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, tokens.page);
        return;
    case PE_PanelTipLabel:
    case PE_FrameMenu:
        painter->save();
        painter->setPen(element == PE_FrameMenu ? tokens.control : tokens.line);
        painter->setBrush(element == PE_PanelTipLabel ? QBrush(tokens.page) : QBrush(Qt::NoBrush));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_Frame:
    case PE_FrameWindow:
        painter->save();
        painter->setPen(tokens.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LookStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const Tokens &tokens = tokensOf(option->palette);
    if (const auto *button = as<QStyleOptionButton>(option)) {
        if (element == CE_PushButtonBevel) {
            paintButtonBevel(*painter, *button, widget);
            return;
        }
        if (element == CE_PushButtonLabel) {
            paintButtonLabel(*painter, *button, widget);
            return;
        }
    }
    if (const auto *tab = as<QStyleOptionTab>(option)) {
        if (element == CE_TabBarTabShape) {
            return;
        }
        if (element == CE_TabBarTabLabel) {
            paintTab(*painter, *tab);
            return;
        }
    }
    if (element == CE_Header) {
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            paintHeader(*painter, *header);
            return;
        }
    }
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, tokens.page);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          tokens.line);
        return;
    }
    if (element == CE_ProgressBar) {
        if (const auto *bar = as<QStyleOptionProgressBar>(option)) {
            const double range = std::max(1, bar->maximum - bar->minimum);
            QRectF rect(option->rect);
            rect = QRectF(rect.left(), rect.center().y() - 3, rect.width(), 6);
            paintBar(*painter, rect, (bar->progress - bar->minimum) / range, *option);
            return;
        }
    }
    if (element == CE_Splitter) {
        const bool upright = option->state & State_Horizontal;
        QRect line = option->rect;
        if (upright) {
            line.setWidth(1);
        } else {
            line.setHeight(1);
        }
        painter->fillRect(line, tokens.line);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = as<QStyleOptionSlider>(option)) {
            const QWidget *view = widget ? widget->parentWidget() : nullptr;
            painter->fillRect(option->rect, view ? view->palette().color(view->backgroundRole())
                                                 : option->palette.color(QPalette::Base));
            paintScrollBar(*painter, *slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = as<QStyleOptionComboBox>(option)) {
            paintField(*painter, *combo, widget);
            const QRect rect = option->rect;
            paintComboArrow(*painter, QRectF(rect.right() - 28, rect.center().y() - 8, 16, 16), *option);
            return;
        }
    }
    if (control == CC_ToolButton) {
        if (const auto *tool = as<QStyleOptionToolButton>(option)) {
            paintFlatTool(*painter, *tool);
            QStyleOptionToolButton label(*tool);
            label.rect = option->rect;
            drawControl(CE_ToolButtonLabel, &label, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect LookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (control != CC_ScrollBar) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    const auto *bar = as<QStyleOptionSlider>(option);
    if (!bar) {
        return {};
    }
    const bool upright = bar->orientation == Qt::Vertical;
    const int whole = upright ? option->rect.height() : option->rect.width();
    const int range = bar->maximum - bar->minimum;
    int length = whole;
    if (range > 0) {
        length = static_cast<int>(static_cast<qint64>(bar->pageStep) * whole / (range + bar->pageStep));
        length = std::clamp(length, std::min(px(28), whole), whole);
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, whole - length,
                                              bar->upsideDown);
    const auto along = [&](int from, int size) {
        return upright ? QRect(0, from, option->rect.width(), size)
                       : QRect(from, 0, size, option->rect.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, length);
    case SC_ScrollBarGroove:
        return along(0, whole);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + length, whole - start - length);
    default:
        return {}; // no arrows
    }
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = as<QStyleOptionButton>(option);
        const QString look = widget ? widget->property("look").toString() : QString();
        const bool compact = look == QLatin1String("segment") || look == QLatin1String("quiet");
        const int text =
            button ? button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() : size.width();
        const int padding = look == QLatin1String("link") ? 8 : (compact ? 20 : 32);
        int width = button && button->text.isEmpty() ? 0 : text + px(padding);
        if (button && !button->icon.isNull()) {
            width += button->iconSize.width() + (width > 0 ? 8 : px(16));
        }
        const int height = px(widget && widget->property("row").toBool() ? 28 : 32);
        return {std::max(width, height), height};
    }
    case CT_LineEdit:
    case CT_ComboBox:
        return {QProxyStyle::sizeFromContents(type, option, size, widget).width(), px(32)};
    case CT_TabBarTab:
        if (const auto *tab = as<QStyleOptionTab>(option)) {
            const QFontMetrics metrics(fontOf(Type::Label));
            return {metrics.size(Qt::TextShowMnemonic, tab->text).width() + px(28), px(40)};
        }
        break;
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), px(34)};
    }
    case CT_MenuItem: {
        QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *item = as<QStyleOptionMenuItem>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            base.setHeight(std::max(base.height(), px(28)));
        }
        return base;
    }
    case CT_ToolButton:
        return size + QSize(12, 10);
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabHSpace:
        return 0;
    case PM_SplitterWidth:
        return 5;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return px(16);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return m_mnemonics;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_TabBar_ElideMode:
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace chatelaine::gui
